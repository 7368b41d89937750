import type { Language } from './language.ts'

/** A text as it stands at the start of a sentence: “fewer than 1 …” becomes “Fewer than 1 …”. */
export function capital(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1)
}
