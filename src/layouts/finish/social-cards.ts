import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { colourTokens } from '../tokens.ts'
import { escaped, lines, textOf, type BuiltPage } from './page-text.ts'
import { painted } from './painted.ts'
import { typeface } from '../typeface.ts'

/**
 * Draws the picture that stands beside a shared link, 1200 × 630, for every page that names one: the page’s title, its
 * one sentence and its as-of line, all three as the page states them.
 */
export async function writeSocialCards(dist: string, base: string, pages: BuiltPage[], css: string) {
  await painted(pages, async ({ html }, paint) => {
    const image = property(html, 'og:image')
    const sentence = textOf(html, /<meta name="redress:sentence" content="([^"]*)"/)
    if (image === undefined || sentence === undefined) return
    const path = join(dist, new URL(image).pathname.slice(base.length))
    mkdirSync(dirname(path), { recursive: true })
    const svg = card(
      {
        title: property(html, 'og:title') ?? '',
        sentence,
        asOf: textOf(html, /<meta name="redress:as-of" content="([^"]*)"/) ?? '',
        isDemonstration: html.includes('class="demonstration-ribbon"'),
      },
      css,
    )
    await paint(svg, path)
  })
}

function property(html: string, name: string): string | undefined {
  return textOf(html, new RegExp(`<meta property="${name}" content="([^"]*)"`))
}

/** Lines that a card has room for. */
const most = 6

/** As many sentences of a text, from its first, as fit: one cut short could say something else. */
function wholeSentences(text: string, fits: (text: string) => boolean): string {
  const sentences = text.split(/(?<=[.!?])\s+/)
  const shorter = sentences.map((_, at) => sentences.slice(0, at + 1).join(' '))
  return shorter.findLast(fits) ?? sentences[0]!
}

/** One card as a drawing; the numbers of its sentence stand out, but for years and the hundred they are out of. */
export function card(
  said: { title: string; sentence: string; asOf: string; isDemonstration: boolean },
  css: string,
): string {
  const colours = colourTokens(css, 'light')
  const colour = (name: string) => colours.get(`--${name}`)!
  const told = wholeSentences(said.sentence, (text) => lines(text, 1060, 44).length <= most)
  const size = told.length > 150 ? 44 : 54
  const title = lines(said.title, 1060, 40).slice(0, 2)
  const sentence = lines(told, 1060, size).slice(0, most)
  const from = 196 + (title.length - 1) * 46
  const strong = (line: string) =>
    line
      .split(/((?<![\w.,])\d[\d.,]*\d|(?<![\w.,])\d)/)
      .map((piece, at) =>
        at % 2 === 0 || /^(100|(19|20)\d\d)$/.test(piece)
          ? escaped(piece)
          : `<tspan class="number">${piece}</tspan>`,
      )
      .join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">
<style>text{font:400 ${size}px '${typeface}',sans-serif;fill:${colour('ink')}} .mark{font-size:38px;font-weight:700} .title{font-size:40px;font-weight:700;fill:${colour('soft')}} .number{font-weight:700;fill:${colour('rust')}} .foot{font-size:28px;fill:${colour('soft')}}</style>
<rect width="1200" height="630" fill="${colour('paper')}"/>
<rect width="1200" height="14" fill="${said.isDemonstration ? colour('demo') : colour('accent')}"/>
<text class="mark" x="70" y="96">Redress</text><rect x="218" y="88" width="26" height="9" fill="${colour('rust')}"/>
${title.map((line, at) => `<text class="title" x="70" y="${168 + at * 46}">${escaped(line)}</text>`).join('\n')}
${sentence.map((line, at) => `<text x="70" y="${from + (at + 1) * size * 1.28}">${strong(line)}</text>`).join('\n')}
<rect x="70" y="546" width="1060" height="1" fill="${colour('rule')}"/>
<text class="foot" x="70" y="590">${escaped(said.asOf)}</text>
</svg>`
}
