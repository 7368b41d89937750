import { categoryName, wordName } from '../published.ts'
import { said, type Language } from './language.ts'

/** A group of people as it is read: `race/black` → “Black”, `age/18–34` → “18–34 years”. */
export function groupName(group: string, language: Language): string {
  const [kind = '', word = ''] = group.split('/')
  if (word.startsWith('pooled')) return said(categoryName('equity-gaps', word), language)
  if (kind === 'race' || kind === 'sex') return said(wordName(kind, word), language)
  if (word === 'unknown') return language === 'en' ? 'Age not recorded' : 'Edad no registrada'
  return language === 'en' ? `${word} years` : `${word} años`
}
