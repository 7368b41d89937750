import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import { beforeAll, describe, expect, it } from 'vitest'
import { wordLists } from '../../src/harmonise/crosswalk.ts'
import { reasons } from '../../src/measures/_reasons.ts'
import { thresholds } from '../../src/measures/_thresholds.ts'
import { readMeasures } from '../../src/measures/_read.ts'
import { count as counted, hidden } from '../../src/measures/_numbers.ts'
import { measureRow } from '../../src/measures/_row.ts'
import { complaintPictures } from './complaint-pictures.ts'
import { agency, keys, share } from './picture-rows.ts'
import { placePictures } from './place-pictures.ts'
import { publishedHome } from './published-home.ts'

/**
 * Each chart against pictures that a person can open, tests/pictures/<chart>-<case>-<drawing>.svg. One that changed is
 * written beside as …-changed.svg: look at both, and copy the new one over if it is right.
 */
const pictures = 'tests/pictures'
const cases = { ...complaintPictures, ...placePictures }

let draw: (chart: string, props: Record<string, unknown>) => Promise<string>

beforeAll(async () => {
  const words = Object.fromEntries([...wordLists].map(([field, list]) => [field, list.words]))
  publishedHome({ words, reasons, thresholds, measures: readMeasures() })
  const container = await AstroContainer.create()
  draw = async (chart, props) => {
    const { default: component } = (await import(`../../src/charts/${chart}.astro`)) as {
      default: Parameters<typeof container.renderToString>[0]
    }
    return container.renderToString(component, { props: { language: 'en', agency, ...props } })
  }
})

/** The first wide and the first narrow drawing of a rendered chart as files of their own, numbers to two decimals, styled by the site’s own sheet. */
function drawings(html: string): Record<string, string> {
  const all = [...html.matchAll(/<svg class="(wide|narrow)"[\s\S]*?<\/svg>/g)]
  return Object.fromEntries(
    all
      .filter(([, kind], at) => all.findIndex((one) => one[1] === kind) === at)
      .map(([svg, kind]) => [
        kind!,
        `<?xml-stylesheet href="../../src/layouts/site.css"?>\n${svg
          .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
          .replace(/ data-(astro-[a-z-]+|axis|sums|filling)(="[^"]*")?/g, '')
          .replace(/\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100))
          .replace(/>\s+</g, '>\n<')
          .replace(/\s*\n\s*/g, '\n')}\n`,
      ]),
  )
}

/** The picture that is kept; a drawing that differs from it is put beside it, to be looked at. */
function compared(path: string, svg: string): string {
  const kept = existsSync(path) ? readFileSync(path, 'utf8') : 'no picture yet'
  const changed = path.replace('.svg', '-changed.svg')
  if (kept === svg) rmSync(changed, { force: true })
  else writeFileSync(changed, svg)
  return kept
}

describe.each(Object.entries(cases))('%s', (name, [chart, props]) => {
  it('looks as it did', async () => {
    const drawn = drawings(await draw(chart, props))
    expect(Object.keys(drawn)).toEqual(['wide', 'narrow'])
    const kept = Object.fromEntries(
      Object.entries(drawn).map(([kind, svg]) => [
        kind,
        compared(join(pictures, `${name}-${kind}.svg`), svg),
      ]),
    )
    expect(drawn, `look at ${pictures}/${name}-…-changed.svg`).toEqual(kept)
  })
})

it('says in words why there is nothing to draw', async () => {
  const none = [measureRow('closed-within', keys, hidden('not_published_closed_on'))]
  const html = await draw('ClosedTrend', { rows: none })
  expect(html).toContain('This agency does not publish when complaints were closed')
  expect(html).not.toContain('<svg')
  const few = await draw('SustainedDots', {
    rows: ['closed', 'investigated', 'received'].map((category) => share('sustained-rate', category, 2, 12)),
  })
  expect(few).toContain('There are too few cases for a share. The table gives the counts.')
  expect(few).not.toContain('<svg')
  expect(few.match(/<tr/g)).toHaveLength(4)
})

const stands = ['stands_in_family']
const apart = { ...counted(30), value: -0.11, lower: -0.18, upper: -0.04 }

it('says whether waits differ between districts in a sentence that stands by itself', async () => {
  const note = async (flags: string[], language: string) => {
    const rows = ['difference/force', 'districts/p'].map((category) =>
      measureRow('waiting-gaps', { ...keys, category }, apart, category === 'districts/p' ? flags : []),
    )
    const html = await draw('WaitingGaps', { rows, language })
    return /<p class="small"[^>]*>([^<]*)<\/p>\s*<details/.exec(html)?.[1]?.trim().split('. ')[0]
  }
  expect(await note(stands, 'en')).toBe(
    'With kinds held alike, waits differ between districts more than chance would give',
  )
  expect(await note([], 'es')).toBe(
    'A igualdad de tipos, las esperas no difieren entre distritos más de lo que daría el azar',
  )
})

it('says on the page of a district what is usual for its size, and whether its wait stands among those of all', async () => {
  const folder = join(process.env['REDRESS_HOME']!, 'published/measures')
  mkdirSync(folder)
  const rows = ['1', '2'].map((area) =>
    measureRow('waiting-gaps', { ...keys, category: 'difference', area }, apart, area === '1' ? stands : []),
  )
  const funnel = ['1', '2', '3'].flatMap((area) => [
    { ...share('district-funnel', 'observed/sustained', area === '2' ? 70 : 19, 1000), area },
    {
      ...measureRow(
        'district-funnel',
        { ...keys, category: 'usual_998/sustained', area },
        { ...counted(1), value: 0.0331, lower: 0.014, upper: 0.0599 },
      ),
    },
  ])
  const near = { ...apart, value: 0.003, lower: -0.018, upper: 0.024 }
  const published: Record<string, unknown[]> = {
    'district-funnel': funnel,
    'district-shrunken': [],
    'waiting-gaps': [
      ...rows,
      measureRow('waiting-gaps', { ...keys, category: 'difference', area: '3' }, near),
    ],
  }
  for (const [stem, own] of Object.entries(published))
    writeFileSync(join(folder, `${stem}.json`), JSON.stringify(own))
  const said = async (area: string) => (await draw('DistrictStanding', { area })).replace(/\s+/g, ' ')
  const range =
    'Of this district’s complaints, 11.0 fewer in 100 were closed within half a year than of all others in Alder (range the data fit: −18.0 to −4.0 in 100).'
  expect(await said('1')).toContain(`${range} That is more than chance would give`)
  const usual = 'Usual for a district of its size is 1.4% to 6.0%.'
  expect(await said('1')).toContain(
    `Share sustained: 1.9% in this district. ${usual} So it is within what is usual.`,
  )
  expect(await said('2')).toContain(
    `Share sustained: 7.0% in this district. ${usual} With so many districts compared`,
  )
  expect(await said('3')).toContain(
    'The share of this district’s complaints closed within half a year may be that of all others in Alder: they are 0.3 in 100 apart, and the data also fit none (−1.8 to +2.4 in 100).',
  )
  expect(await said('2')).toContain(
    `${range} With so many districts compared, chance alone could give as much.`,
  )
})

it('writes all shares of a scale alike: whole, unless one falls between', async () => {
  const { scaleTexts } = await import('../../src/words/measured.ts')
  const row = { measure: 'who-complains', category: 'all' }
  expect(scaleTexts([0, 0.01, 0.02], row, 'en')).toEqual(['0%', '1%', '2%'])
  expect(scaleTexts([0, 0.005, 0.01], row, 'en')).toEqual(['0.0%', '0.5%', '1.0%'])
  expect(scaleTexts([-0.05, 0, 0.05], { measure: 'equity-gaps', category: 'gap/sustained' }, 'en')).toEqual([
    '−5',
    '0',
    '+5',
  ])
})

it('has a picture of every chart that draws', () => {
  const drawing = readdirSync('src/charts').filter(
    (path) =>
      path.endsWith('.astro') &&
      /<svg[^>]*class=("wide"|\{kind\})/.test(readFileSync(join('src/charts', path), 'utf8')),
  )
  const drawn = new Set(Object.values(cases).map(([chart]) => `${chart}.astro`))
  expect(drawing.filter((path) => !drawn.has(path))).toEqual([])
})
