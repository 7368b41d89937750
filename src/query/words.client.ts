import { query as en } from '../words/en/query.ts'
import { query as es } from '../words/es/query.ts'
import type { Language } from '../words/language.ts'

/** The language of the page that runs this. */
export const language: Language = document.documentElement.lang === 'es' ? 'es' : 'en'

/** What the workbench says, in the language of the page. */
export const words: typeof en = language === 'es' ? es : en
