import { readFileSync } from 'node:fs'
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  wcagContrast,
} from 'culori'
import { describe, expect, it } from 'vitest'

/** The colours of the style sheet, read from its text here and not by the site’s own reader. */
const css = readFileSync('src/layouts/sheet/tokens.css', 'utf8')
const colours = { light: {} as Record<string, string>, dark: {} as Record<string, string> }
for (const line of css.split('\n')) {
  const [name, light, dark] = line.split(/: light-dark\(|, |\);/)
  if (!line.includes('light-dark(#')) continue
  colours.light[name!.trim()] = light!
  colours.dark[name!.trim()] = dark!
}

const texts: [text: string, ground: string][] = [
  ...['--ink', '--soft', '--accent', '--rust'].flatMap((text) =>
    ['--paper', '--sheet'].map((ground): [string, string] => [text, ground]),
  ),
  ['--ink', '--accent-wash'],
  ['--accent', '--accent-wash'],
  ['--soft', '--accent-wash'],
  ['--demo-ink', '--demo'],
]
/** Numbers that stand inside a bar of 19 px and bold, which WCAG calls large. */
const inside = ['--sustained', '--organisation', '--not-sustained', '--exonerated', '--unfounded', '--agreed']
const marks = [...inside, '--accent', '--rust', '--closed', '--edge']
/** What stands side by side in one chart, and must not be taken for one another. */
const together = [
  ['--sustained', '--organisation', '--not-sustained', '--exonerated', '--unfounded', '--agreed', '--closed'],
  ['--accent', '--agreed', '--closed'],
  ['--accent', '--closed', '--ink'],
]
const pairs = together.flatMap((set) => set.flatMap((a, at) => set.slice(at + 1).map((b) => [a, b] as const)))
const eyes = {
  'all cones': (colour: string) => colour,
  'no red cones': filterDeficiencyProt(1),
  'no green cones': filterDeficiencyDeuter(1),
  'no blue cones': filterDeficiencyTrit(1),
} as Record<string, (colour: string) => string | { mode: string }>

describe.each(['light', 'dark'] as const)('colours in %s', (scheme) => {
  const of = (name: string) => {
    const found = colours[scheme][name]
    if (found === undefined) throw new Error(`the style sheet has no colour ${name}`)
    return found
  }
  const faint = (list: readonly (readonly [string, string])[], limit: number) =>
    list
      .map(([a, b]) => ({ a, b, contrast: wcagContrast(of(a), of(b)) }))
      .filter(({ contrast }) => contrast < limit)
      .map(({ a, b, contrast }) => `${a} on ${b}: ${contrast.toFixed(2)}`)

  it('let text be read: 4.5 to 1 on every ground it stands on', () => {
    expect(faint(texts, 4.5)).toEqual([])
  })

  it('let the numbers inside bars be read: 3 to 1, for they are large and bold', () => {
    expect(
      faint(
        inside.map((mark) => ['--paper', mark]),
        3,
      ),
    ).toEqual([])
  })

  it('let marks be seen on paper and on cards: 3 to 1', () => {
    expect(
      faint(
        marks.flatMap(
          (mark) =>
            [
              [mark, '--paper'],
              [mark, '--sheet'],
            ] as const,
        ),
        3,
      ),
    ).toEqual([])
  })

  it.each(Object.keys(eyes))('are told apart by eyes with %s: at least 11 by CIEDE2000', (eye) => {
    const seen = eyes[eye]!
    const alike = pairs
      .map(([a, b]) => ({ a, b, far: differenceCiede2000()(seen(of(a)) as string, seen(of(b)) as string) }))
      .filter(({ far }) => far < 11)
      .map(({ a, b, far }) => `${a} and ${b}: ${far.toFixed(1)}`)
    expect(alike).toEqual([])
  })
})

it('reads a colour of each name in both schemes', () => {
  expect(Object.keys(colours.light).length).toBeGreaterThan(15)
  expect(Object.keys(colours.light)).toEqual(Object.keys(colours.dark))
})
