import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { colourTokens } from '../tokens.ts'
import { drawingStyle } from './drawing-style.ts'
import { escaped, lines, textOf, type BuiltPage } from './page-text.ts'
import { painted } from './painted.ts'

const edge = 28
const dotsPerInch = 144

/** Writes each embedded chart as a picture that stands alone, `<agency>-<chart>.svg` and `.png`, beside its embed page. */
export async function writeChartImages(pages: BuiltPage[], css: string): Promise<void> {
  await painted(pages, async ({ address, folder, html }, paint) => {
    const [, agency, chart] = /^\/(?:es\/)?embed\/([^/]+)\/([^/]+)\/$/.exec(address) ?? []
    if (agency === undefined || !html.includes('<svg class="wide"')) return
    const svg = chartImage(html, css)
    const path = join(folder, `${agency}-${chart}`)
    writeFileSync(`${path}.svg`, svg)
    await paint(svg, `${path}.png`, dotsPerInch)
  })
}

/** The chart of an embed page as one drawing: title, how to read it, marks, key, what it does not show, source and as-of. */
export function chartImage(html: string, css: string): string {
  const [drawing, width, height] = wideDrawing(html)
  const parts: string[] = []
  let y = edge
  const say = (text: string | undefined, kind: string, size: number) => {
    if (text === undefined || text === '') return
    for (const line of lines(text, width, size)) {
      y += size * 1.3
      parts.push(`<text class="${kind}" x="${edge}" y="${round(y)}">${escaped(line)}</text>`)
    }
    y += 4
  }
  const title = textOf(html, /<figure[\s\S]*?<h1[^>]*>([\s\S]*?)<\/h1>/) ?? ''
  say(textOf(html, /<p class="mark-demonstration">([\s\S]*?)<\/p>/), 'said-mark', 14)
  say(title, 'said-title', 21)
  say(textOf(html, /<p class="how">([\s\S]*?)<\/p>/), 'soft said', 14)
  y += 12
  parts.push(
    drawing.replace(
      /<svg [^>]*?viewBox="([^"]+)"[^>]*>/,
      (_, box: string) =>
        `<svg x="${edge}" y="${round(y)}" width="${width}" height="${height}" viewBox="${box}" overflow="visible">`,
    ),
  )
  y += height + 10
  const key = keyEntries(html)
  if (key.length > 0) {
    const [marks, rows] = drawnKey(key, y + 14, width)
    parts.push(marks)
    y += rows * 20 + 6
  }
  say(textOf(html, /<\/div>\s*<p class="small">([\s\S]*?)<\/p>/), 'soft said', 13)
  say(textOf(html, /<p class="small caveat">([\s\S]*?)<\/p>/), 'soft said', 13)
  y += 6
  say(textOf(html, /<figcaption>\s*<span>([\s\S]*?<\/time>)/), 'soft said', 13)
  say(textOf(html, /<p class="small version">([\s\S]*?)<\/p>/), 'soft said', 13)
  const whole = [width + 2 * edge, round(y + edge - 8)]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${whole[0]}" height="${whole[1]}" viewBox="0 0 ${whole[0]} ${whole[1]}" role="img" aria-labelledby="said">
<title id="said">${escaped(title)}</title>
<style>
${drawingStyle(css)}
${saidStyle(css)}
</style>
<rect class="ground" width="${whole[0]}" height="${whole[1]}"/>
${parts.join('\n')}
</svg>
`
}

function wideDrawing(html: string): [drawing: string, width: number, height: number] {
  const [drawing] = /<svg class="wide"[\s\S]*?<\/svg>/.exec(html)!
  const [, , width, height] = /viewBox="([^"]+)"/.exec(drawing)![1]!.split(' ').map(Number)
  return [drawing, width!, height!]
}

function keyEntries(html: string): { kind: string; text: string }[] {
  const key = /<p class="small key">([\s\S]*?)<\/p>/.exec(html)?.[1] ?? ''
  return [...key.matchAll(/<span class="(key-[^"]+)">([^<]*)<\/span>/g)].map(([whole, kind]) => ({
    kind: kind!.trim(),
    text: textOf(whole, /<span[^>]*>([^<]*)<\/span>/)!,
  }))
}

/** The key in rows as wide as the drawing, and how many rows it took. */
function drawnKey(
  entries: { kind: string; text: string }[],
  top: number,
  width: number,
): [marks: string, rows: number] {
  let x = edge
  let y = round(top)
  const marks = entries.map(({ kind, text }) => {
    const length = 29 + text.length * 6.6
    if (x > edge && x + length > edge + width) [x, y] = [edge, y + 20]
    const mark = `${symbol(kind, x, y)}<text class="soft" x="${x + 29}" y="${y}">${escaped(text)}</text>`
    x = round(x + length + 18)
    return mark
  })
  return [marks.join(''), Math.round((y - top) / 20) + 1]
}

function symbol(kind: string, x: number, y: number): string {
  const [shape, ...rest] = kind.split(' ')
  const names = rest.join(' ')
  if (shape === 'key-ring' || shape === 'key-hollow')
    return `<circle class="${shape === 'key-ring' ? 'mark-dot' : 'dot hollow'}" cx="${x + 16}" cy="${y - 5}" r="5"/>`
  if (shape !== 'key-block')
    return `<path class="line ${shape === 'key-filling' ? 'filling' : names}" d="M${x} ${y - 5}h22"/>`
  if (names !== 'hatch') return `<rect class="${names}" x="${x + 10}" y="${y - 11}" width="12" height="12"/>`
  return `<rect class="closed-edge" fill="none" x="${x + 10}" y="${y - 11}" width="12" height="12"/><path class="hatch-stroke" d="M${x + 10} ${y - 5}l6 -6m-6 12l12 -12m-6 12l6 -6"/>`
}

function saidStyle(css: string): string {
  const colour = (name: string) => colourTokens(css, 'light').get(`--${name}`)!
  return [
    `svg .ground{fill:${colour('paper')}}`,
    'svg .said{font-weight:400}',
    'svg .said-title{font-size:21px;font-weight:700}',
    `svg .said-mark{font-weight:700;fill:${colour('demo-ink')}}`,
  ].join('\n')
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
