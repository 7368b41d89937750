import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BuiltPage } from './page-text.ts'

/** Writes every page anew as the changes make its HTML, one after the other, and gives the pages so. */
export function rewrite(
  pages: readonly BuiltPage[],
  ...changes: readonly ((html: string) => string)[]
): BuiltPage[] {
  return pages.map((page) => {
    const html = changes.reduce((text, change) => change(text), page.html)
    if (html !== page.html) writeFileSync(join(page.folder, 'index.html'), html)
    return { ...page, html }
  })
}
