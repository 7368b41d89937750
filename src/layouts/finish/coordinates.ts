import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BuiltPage } from './page-text.ts'

/** Writes every page with the coordinates of its drawings to hundredths, finer than any eye sees, and gives the pages so. */
export function shortenCoordinates(pages: readonly BuiltPage[]): BuiltPage[] {
  return pages.map((page) => {
    const html = shortened(page.html)
    if (html !== page.html) writeFileSync(join(page.folder, 'index.html'), html)
    return { ...page, html }
  })
}

/** HTML whose drawings have no number of more than two decimals in an attribute that is drawn. */
export function shortened(html: string): string {
  return html.replace(/<svg[\s>][\s\S]*?<\/svg>/g, (svg) =>
    svg.replace(/ (?!data-|aria-)[a-zA-Z0-9]+="[^"]*\.\d{3,}[^"]*"/g, (attribute) =>
      attribute.replace(/\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100)),
    ),
  )
}
