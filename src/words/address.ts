import type { Language } from './language.ts'

/** The address of a page of the site in one language, below whatever path the site is served from: `/es/chicago/`. */
export function address(language: Language, path: string): string {
  return file(language === 'en' ? path : `/${language}${path}`)
}

/** The address of a file of the site, such as `/data/measures.csv`, the same in every language. */
export function file(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`
}
