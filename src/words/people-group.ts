import { wordName } from '../published.ts'
import { said, type Language } from './language.ts'

const notRecorded: Record<Language, Record<string, string>> = {
  en: { race: 'Race not recorded', sex: 'Sex not recorded', age: 'Age not recorded' },
  es: { race: 'Raza no registrada', sex: 'Sexo no registrado', age: 'Edad no registrada' },
}

/** Groups too small to be shown alone, taken together. */
const together: Record<Language, Record<string, string>> = {
  en: { pooled: 'Smaller groups together', pooled_unknown: 'Smaller and not recorded' },
  es: { pooled: 'Grupos menores juntos', pooled_unknown: 'Menores y sin registro' },
}

const kinds: Record<Language, Record<string, string>> = {
  en: { race: 'Race', sex: 'Sex', age: 'Age' },
  es: { race: 'Raza', sex: 'Sexo', age: 'Edad' },
}

/** What a group of people is a group by: `race/black` → “Race”; nothing for everyone. */
export function kindName(group: string, language: Language): string | undefined {
  return kinds[language][group.split('/')[0]!]
}

/** A group of people as it is read: `race/black` → “Black”, `age/18–34` → “18–34 years”. */
export function groupName(group: string, language: Language): string {
  const [kind = '', word = ''] = group.split('/')
  if (word.startsWith('pooled')) return together[language][word] ?? word
  if (word === 'unknown') return notRecorded[language][kind] ?? word
  if (kind === 'race' || kind === 'sex') return said(wordName(kind, word), language)
  return language === 'en' ? `${word} years` : `${word} años`
}
