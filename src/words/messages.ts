import * as en from './en/all.ts'
import * as es from './es/all.ts'
import type { Language } from './language.ts'

/** Everything the site says in its own words, by place. Spanish has the shape of English, or it does not compile. */
export type Messages = {
  [Place in keyof typeof en]: (typeof en)[Place]
}

const byLanguage: Record<Language, Messages> = { en, es }

/** The site's words in one language. */
export function messages(language: Language): Messages {
  return byLanguage[language]
}
