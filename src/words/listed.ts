import type { Language } from './language.ts'

/** Several things as one phrase: “complaints, meetings and training”. */
export function listed(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(language === 'en' ? 'en-GB' : 'es', { type: 'conjunction' }).format(names)
}
