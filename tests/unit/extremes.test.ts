import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import { beforeAll, describe, expect, it } from 'vitest'
import { wordLists } from '../../src/harmonise/crosswalk.ts'
import { count, hidden, share } from '../../src/measures/_numbers.ts'
import { reasons } from '../../src/measures/_reasons.ts'
import { readMeasures } from '../../src/measures/_read.ts'
import { measureRow, type MeasureRow } from '../../src/measures/_row.ts'
import type { PublishedAgency } from '../../src/publish/record.ts'
import { measureFiles, publishedHome } from './published-home.ts'

/** Agencies at the ends of what can come: sixty districts with long names, one district, no surveys, no closing dates. */
const long = (at: number) => `District ${at} of the Old Harbour, the Northern Islands and Saint-Barthélemy`
const agencyOf = (id: string) =>
  ({
    agency_id: id,
    as_of: '2023-12-31',
    as_of_by_table: {},
    sql: {},
    place: {
      en: 'San Buenaventura de las Montañas y Valles',
      es: 'San Buenaventura de las Montañas y Valles',
    },
    name: { en: 'Police', es: 'Policía' },
    is_demonstration: false,
    not_published: {},
    scope: {},
    counting_changes: [],
    handled_by: null,
    origin_unknown: null,
    sources: [{ publisher: 'A publisher' }],
  }) as unknown as PublishedAgency
const agencies = ['sixty', 'single', 'undated'].map(agencyOf)
const areas = {
  sixty: Array.from({ length: 60 }, (_, at) => long(at + 1)),
  single: ['1'],
  undated: [] as string[],
}
const keys = (agency_id: string, area = 'all', period = 'all', category = 'all') => ({
  ...{ agency_id, origin: 'public', area, period, category },
})
const years = ['2020', '2021', '2022', '2023']
const rowsOf = (stem: string): MeasureRow[] =>
  Object.entries(areas).flatMap(([id, own]) => {
    switch (stem) {
      case 'intake':
        return [
          ...years.map((year) => measureRow(stem, keys(id, 'all', year), count(700))),
          ...own.flatMap((area, at) =>
            years.map((year) => measureRow(stem, keys(id, area, year), count(12_000 + at))),
          ),
        ]
      case 'sustained-rate':
        return own.map((area) => measureRow(stem, keys(id, area, 'all', 'closed'), share(30, 300)))
      case 'ending-mix':
        return own.map((area, at) => measureRow(stem, keys(id, area, 'all', 'finding'), share(100 + at, 300)))
      case 'force-incidents':
        return own.map((area) => measureRow(stem, { ...keys(id, area), origin: 'all' }, count(4321)))
      case 'closed-within':
      case 'time-to-resolution':
      case 'backlog':
        return [measureRow(stem, keys(id), hidden('not_published_closed_on'))]
      default:
        return []
    }
  })

let draw: (chart: string, id: keyof typeof areas, props?: Record<string, unknown>) => Promise<string>

beforeAll(async () => {
  const measures = readMeasures()
  publishedHome({
    measures,
    reasons,
    words: Object.fromEntries([...wordLists].map(([field, list]) => [field, list.words])),
    agencies,
    episodes: [],
    ...measureFiles(Object.fromEntries(measures.map(({ stem }) => [stem, rowsOf(stem)]))),
  })
  const container = await AstroContainer.create()
  draw = async (chart, id, props = {}) => {
    const { default: component } = (await import(`../../src/charts/${chart}.astro`)) as {
      default: Parameters<typeof container.renderToString>[0]
    }
    const agency = agencies.find(({ agency_id }) => agency_id === id)!
    return container.renderToString(component, {
      props: { language: 'es', agency, areas: areas[id], ...props },
    })
  }
})

/** Texts of a drawing that run past its edges, by the narrowest guess of how wide letters are, and those that are cut. */
function faults(html: string): string[] {
  return [...html.matchAll(/<svg class="(?:wide|narrow)"[\s\S]*?<\/svg>/g)].flatMap(([svg]) => {
    const [, width] = /viewBox="0 0 ([\d.]+) /.exec(svg)!.map(Number)
    let shift = 0
    return [
      ...svg.matchAll(/<g transform="translate\(([\d.]+)|<text([^>]*)>\s*([^<]*?)\s*<\/text>/g),
    ].flatMap(([, moved, attributes, text]) => {
      if (moved !== undefined) shift = Number(moved)
      if (attributes === undefined || text === undefined) return []
      const x = shift + Number(/ x="([\d.-]+)"/.exec(attributes)?.[1] ?? 0)
      const long = text.length * (attributes.includes('value') ? 16 : 13) * 0.46
      const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1] ?? 'start'
      const from = anchor === 'end' ? x - long : anchor === 'middle' ? x - long / 2 : x
      const isOut = from < -2 || from + long > width! + 2
      return isOut || text.includes('…') ? [`${text} at ${x} of ${width}`] : []
    })
  })
}

describe('sixty districts with long names', () => {
  const rows = (stem: string) => rowsOf(stem).filter(({ agency_id }) => agency_id === 'sixty')
  it.each([
    ['FindingMap', 'ending-mix', {}],
    ['DistrictMultiples', 'intake', { id: 'district-multiples', stem: 'intake' }],
    ['ForceDistricts', 'force-incidents', {}],
  ])('stand whole in %s, each in the drawing and in the table', async (chart, stem, props) => {
    const html = await draw(chart, 'sixty', { rows: rows(stem), ...props })
    expect(faults(html)).toEqual([])
    expect(html.match(/<tr[\s>]/g)).toHaveLength(61)
    for (const kind of ['wide', 'narrow'])
      expect(
        html
          .split(`<svg class="${kind}"`)[1]!
          .split('</svg>')[0]!
          .match(/class="point"/g),
        kind,
      ).toHaveLength(60)
  })

  it('have a page each, under addresses of their own', async () => {
    const { districtsOf } = await import('../../src/layouts/districts.ts')
    const slugs = districtsOf('sixty').map(({ slug }) => slug)
    expect(new Set(slugs).size).toBe(60)
  })
})

describe('one district', () => {
  it('is the place itself: no page of districts, and no tab for one', async () => {
    const { districtsOf } = await import('../../src/layouts/districts.ts')
    const { agencyTabs } = await import('../../src/layouts/agency-tabs.ts')
    expect(districtsOf('single')).toEqual([])
    expect(agencyTabs(agencies[1]!, 'en').map(([to]) => to)).not.toContain('districts/')
    expect(agencyTabs(agencies[0]!, 'en').map(([to]) => to)).toContain('districts/')
  })

  it('alone on a map says no range', async () => {
    const html = await draw('FindingMap', 'single', {
      rows: rowsOf('ending-mix').filter(({ agency_id }) => agency_id === 'single'),
    })
    expect(html).toContain('Quejas cerradas que llegaron a una conclusión, por distrito')
    expect(html).not.toMatch(/NaN|undefined|Infinity/)
  })
})

it('has no page of community where nobody was asked', async () => {
  const { communityParts } = await import('../../src/layouts/agency-parts.ts')
  const { agencyTabs } = await import('../../src/layouts/agency-tabs.ts')
  expect(communityParts('undated')).toEqual([])
  expect(agencyTabs(agencies[2]!, 'en').map(([to]) => to)).not.toContain('community/')
})

it.each([
  ['ClosedTrend', 'closed-within'],
  ['WaitingCurve', 'time-to-resolution'],
  ['BacklogBars', 'backlog'],
])('says in %s that closing dates are not published, and draws nothing', async (chart, stem) => {
  const html = await draw(chart, 'undated', {
    rows: rowsOf(stem).filter(({ agency_id }) => agency_id === 'undated'),
  })
  expect(html).toContain(reasons['not_published_closed_on']!.es)
  expect(html).not.toContain('<svg')
})

it.each([
  ['DistrictMultiples', { id: 'district-multiples', stem: 'intake' }],
  ['MonthCalendar', { id: 'intake-calendar', stem: 'intake' }],
  ['ComplaintFlow', {}],
  ['FindingMap', {}],
])('says in words that %s has nothing to draw', async (chart, props) => {
  const html = await draw(chart, 'undated', { rows: [], ...props })
  expect(html).not.toContain('<svg')
  expect(html).toMatch(/<p class="note">\s*\S/)
  expect(html).not.toMatch(/NaN|undefined|Infinity/)
})
