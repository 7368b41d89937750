import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import subsetFont from 'subset-font'

/** The name under which drawings ask for the site’s typeface. */
export const typeface = 'Atkinson Hyperlegible Next'

/** Latin letters of western Europe (Latin-1, Œ and œ) and the signs of set text: what the file of the typeface can draw and the site says. */
const letters = [...between(0x20, 0x7e), ...between(0xa0, 0xff), ...'ŒœŸ–—‘’‚“”„•…‹›⁄€™−∕'].join('')

/** The weights of text that the sheet may ask for. */
export const pageWeights = { min: 400, max: 700 }

export type Slope = 'normal' | 'italic'

const { resolve } = createRequire(import.meta.url)

function sourcePath(slope: Slope): string {
  const files = '@fontsource-variable/atkinson-hyperlegible-next/files'
  return resolve(`${files}/atkinson-hyperlegible-next-latin-wght-${slope}.woff2`)
}

/** The typeface in one weight, as a plain font file (TrueType). */
export function inWeight(weight: number): Promise<Buffer> {
  return cut(readFileSync(sourcePath('normal')), 'sfnt', weight)
}

/**
 * The path of the font file that pages carry (WOFF2): the letters above, in the weights that the sheet asks for and no others,
 * which is little more than half of the whole. Cutting takes half a second, so the file is kept beside the installed packages.
 */
export async function pageFont(slope: Slope): Promise<string> {
  const path = sourcePath(slope)
  const font = readFileSync(path)
  const hash = createHash('sha256').update(font).update(letters).digest('hex').slice(0, 12)
  const { min, max } = pageWeights
  const name = `typeface-${slope}-${min}-${max}-${hash}.woff2`
  const kept = join(dirname(path), '../../../.cache/redress', name)
  if (!existsSync(kept)) {
    mkdirSync(dirname(kept), { recursive: true })
    writeFileSync(kept, await cut(font, 'woff2', pageWeights))
  }
  return kept
}

function cut(
  font: Buffer,
  targetFormat: 'sfnt' | 'woff2',
  wght: number | { min: number; max: number },
): Promise<Buffer> {
  return subsetFont(font, letters, { targetFormat, variationAxes: { wght } })
}

function between(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index))
}
