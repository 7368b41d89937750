import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import svgpath from 'svgpath'
import type { BuiltPage } from './page-text.ts'

/**
 * Writes every page with its drawings said shortly: coordinates to tenths, finer than any eye sees, and each point of a line
 * by its step from the last, which packs to half. Gives the pages so.
 */
export function shortenCoordinates(pages: readonly BuiltPage[]): BuiltPage[] {
  return pages.map((page) => {
    const html = shortened(page.html)
    if (html !== page.html) writeFileSync(join(page.folder, 'index.html'), html)
    return { ...page, html }
  })
}

/** HTML whose drawings have no number of more than one decimal in an attribute that is drawn, and lines in relative steps. */
export function shortened(html: string): string {
  return html.replace(/<svg[\s>][\s\S]*?<\/svg>/g, (svg) =>
    svg
      .replace(/ d="([^"]*)"/g, (_, path: string) => ` d="${inSteps(path)}"`)
      .replace(/ (?!data-|aria-|d=)[a-zA-Z0-9]+="[^"]*\.\d{2,}[^"]*"/g, (attribute) =>
        attribute.replace(/\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10)),
      ),
  )
}

/** Rounded before the steps are taken, so that no step carries the error of those before it. */
function inSteps(path: string): string {
  return svgpath(path).round(1).rel().round(1).toString()
}
