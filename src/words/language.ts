import type { Both } from '../schema/_table.ts'

/** The languages of the site; the first stands at the root, the others under their own name. */
export const languages = ['en', 'es'] as const
export type Language = (typeof languages)[number]

/** A text in the reader's language. */
export function said(both: Both, language: Language): string {
  return both[language]
}

/** The paths that a page under `[...language]` is built for. */
export function languagePaths(): {
  params: { language: string | undefined }
  props: { language: Language }
}[] {
  return languages.map((language) => ({
    params: { language: language === 'en' ? undefined : language },
    props: { language },
  }))
}
