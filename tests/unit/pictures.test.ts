import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import { beforeAll, describe, expect, it } from 'vitest'
import { wordLists } from '../../src/harmonise/crosswalk.ts'
import { reasons } from '../../src/measures/_reasons.ts'
import { readMeasures } from '../../src/measures/_read.ts'
import { count as counted, hidden, share as shared } from '../../src/measures/_numbers.ts'
import type { BookedEpisode } from '../../src/measures/_episode-book.ts'
import { measureRow, type MeasureRow } from '../../src/measures/_row.ts'
import type { PublishedAgency } from '../../src/publish/record.ts'

/**
 * Each chart against pictures that a person can open, tests/pictures/<chart>-<case>-<drawing>.svg. One that changed is
 * written beside as …-changed.svg: look at both, and copy the new one over if it is right.
 */
const pictures = 'tests/pictures'

const agency = {
  agency_id: 'alder',
  as_of: '2023-12-31',
  place: { en: 'Alder', es: 'Alder' },
  name: { en: 'Alder Police', es: 'Policía de Alder' },
  is_demonstration: false,
  not_published: {},
  sources: [{ publisher: 'City of Alder' }],
  sql: {},
  as_of_by_table: {},
} as unknown as PublishedAgency

const keys = { agency_id: 'alder', origin: 'public', period: 'all', category: 'all' }
const share = (measure: string, category: string, numerator: number, denominator: number, period = 'all') =>
  measureRow(measure, { ...keys, category, period }, shared(numerator, denominator))
const count = (period: string, numerator: number, origin = 'public', flags: string[] = []) =>
  measureRow('intake', { ...keys, origin, period }, counted(numerator), flags)

const counts = [12, 18, 31, 22, 27, 9, 16, 20, 35, 28, 24, 17]
const months = [2021, 2022, 2023].flatMap((year) =>
  counts.map((value, at) => ({
    period: `${year}-${String(at + 1).padStart(2, '0')}`,
    value: value + year - 2021,
  })),
)
const intake: MeasureRow[] = [
  ...months.map(({ period, value }) =>
    count(period, value, 'public', period > '2023-09' ? ['incomplete'] : []),
  ),
  ...months.map(({ period, value }) => count(period, Math.round(value / 3), 'internal')),
  ...['2021', '2022', '2023'].flatMap((year) => [count(year, 259), count(year, 86, 'internal')]),
  count('all', 777),
  count('all', 258, 'internal'),
]

const outcomes = (parts: Record<string, number>) => {
  const total = Object.values(parts).reduce((sum, part) => sum + part, 0)
  return Object.entries(parts).flatMap(([category, part]) => [
    share('outcome-mix', category, part, total),
    share('outcome-mix', category, part, total, '2022'),
  ])
}
const endings = (finding: number, agreed: number, none: number) =>
  (['all', '2021', '2022'] as const).flatMap((period) => [
    share('ending-mix', 'finding', finding, finding + agreed + none, period),
    share('ending-mix', 'agreed', agreed, finding + agreed + none, period),
    share('ending-mix', 'no_finding', none, finding + agreed + none, period),
  ])

/** An incident in January 2022 that takes a score of about 60 down by 9 points and back within the year. */
const scoreMonths = [2019, 2020, 2021, 2022, 2023].flatMap((year) =>
  counts.map((_, at) => `${year}-${String(at + 1).padStart(2, '0')}`),
)
const dip = (at: number) => (at < 36 ? 0 : at < 39 ? 9 : at < 42 ? 5 : 1)
const episode = {
  event_id: 'one',
  series: 'trust',
  measure: 'sentiment',
  unit: 'points',
  dir: 1,
  class: 'recovered',
  reason: '',
  n_pre: 36,
  n_post: 24,
  months: scoreMonths,
  values: scoreMonths.map((_, at) => (at === 20 ? null : 60 + counts[at % 12]! / 10 - dip(at))),
  comparison: null,
  usual: scoreMonths.map((_, at) => {
    const level = 60 + counts[at % 12]! / 10
    return { level, lower: level - 3, upper: level + 3 }
  }),
} as unknown as BookedEpisode
const event = { occurred_on: '2022-01-14', month: '2022-01' }
const scores = (category: string, area: string, shift: number) =>
  scoreMonths.flatMap((period, at) =>
    at > 20 && at < 26
      ? []
      : [
          measureRow(
            'sentiment',
            { ...keys, origin: 'all', category, area, period },
            { ...counted(1), value: 55 + shift + counts[at % 12]! / 5, denominator: null },
          ),
        ],
  )
const quarters = [2021, 2022, 2023].flatMap((year) => [1, 2, 3, 4].map((part) => `${year}-Q${part}`))

/** Shares that ended with a finding, by district. */
const named = (districts: [name: string, finding: number, closed: number][]) =>
  districts.map(([name, finding, closed]) => ({
    ...measureRow('ending-mix', { ...keys, category: 'finding', area: name }, shared(finding, closed)),
    name,
  }))
/** A square as a ring of longitudes and latitudes. */
const square = (west: number, south: number, wide: number, tall: number) => [
  [west, south],
  [west + wide, south],
  [west + wide, south + tall],
  [west, south + tall],
  [west, south],
]

const cases: Record<string, [chart: string, props: Record<string, unknown>]> = {
  'outcome-bar-many': [
    'OutcomeBar',
    {
      outcomes: outcomes({
        sustained: 40,
        other_misconduct: 6,
        not_sustained: 62,
        exonerated: 50,
        unfounded: 29,
        mediated: 24,
        closed_admin: 96,
      }),
      endings: endings(187, 24, 96),
    },
  ],
  'outcome-bar-one': ['OutcomeBar', { outcomes: outcomes({ closed_admin: 30 }), endings: endings(0, 0, 30) }],
  'intake-line-three-years': ['IntakeLine', { rows: intake }],
  'closed-trend-with-a-gap': [
    'ClosedTrend',
    {
      rows: [30, 9, 44, 60].flatMap((closed, at) =>
        ['within_090_days', 'within_180_days', 'within_365_days'].map((category) =>
          share(
            'closed-within',
            category,
            Math.min(closed, closed === 9 ? 12 : 100),
            closed === 9 ? 12 : 100,
            String(2019 + at),
          ),
        ),
      ),
    },
  ],
  'ending-columns-two-years': ['EndingColumns', { rows: endings(187, 24, 96) }],
  'waiting-curve-four-endings': [
    'WaitingCurve',
    {
      rows: [0, 90, 180, 365, 730].flatMap((day, at) => {
        const at100 = [0, 20, 34, 48, 52][at]!
        return Object.entries({ any: 1.8, finding: 1, agreed: 0.3, no_finding: 0.45, unknown: 0.05 }).map(
          ([ending, part]) =>
            measureRow(
              'time-to-resolution',
              { ...keys, category: `${ending}/day_${String(day).padStart(3, '0')}` },
              { ...shared(30, 100), numerator: null, value: (at100 * part) / 100 },
            ),
        )
      }),
    },
  ],
  'backlog-bars-four': [
    'BacklogBars',
    {
      rows: [
        ...Object.entries({ open: 91, over_090_days: 60, over_180_days: 38, over_365_days: 0 }).map(
          ([category, n]) => measureRow('backlog', { ...keys, category }, counted(n)),
        ),
        measureRow('backlog', { ...keys, category: 'clearance' }, { ...shared(135, 142), value: 0.95 }),
      ],
    },
  ],
  'dot-rows-differences': [
    'DotRows',
    {
      id: 'gaps',
      stem: 'intake',
      title: 'Differences',
      how: 'How to read it',
      header: 'Group',
      rows: [
        [-0.018, -0.045, 0.008],
        [0.12, 0.05, 0.19],
      ].map(([value, lower, upper], at) => ({
        ...measureRow('intake', keys, { ...shared(30, 100), value: value!, lower: lower!, upper: upper! }),
        name: `Group ${at + 1}`,
      })),
    },
  ],
  'dot-rows-beside': [
    'DotRows',
    {
      id: 'who',
      stem: 'outcome-mix',
      title: 'Groups',
      how: 'How to read it',
      header: 'Group',
      besideName: 'share of residents',
      rows: [
        [30, 0.26],
        [55, 0.43],
        [15, undefined],
      ].map(([count, beside], at) => ({
        ...share('outcome-mix', 'sustained', count!, 100),
        name: `Group ${at + 1}`,
        beside,
      })),
    },
  ],
  'period-line-years-with-a-gap': [
    'PeriodLine',
    {
      id: 'years',
      stem: 'outcome-mix',
      title: 'By year',
      how: 'How to read it',
      header: 'Year',
      series: [
        {
          name: 'kinds held alike',
          rows: [30, 36, 2, 24, 28].map((n, at) =>
            share('outcome-mix', 'sustained', n, n === 2 ? 12 : 100, String(2018 + at)),
          ),
        },
        {
          name: 'as it stands',
          isSecond: true,
          rows: [26, 33, 31, 25, 30].map((n, at) =>
            share('outcome-mix', 'sustained', n, 100, String(2018 + at)),
          ),
        },
      ],
    },
  ],
  'period-line-fan': [
    'PeriodLine',
    {
      id: 'fan',
      stem: 'intake',
      title: 'A fan',
      how: 'How to read it',
      header: 'Month',
      ringed: ['2022-09'],
      series: [
        { name: 'received', rows: months.slice(12).map(({ period, value }) => count(period, value)) },
        {
          name: 'expected',
          isSecond: true,
          hasBand: true,
          rows: [14, 20, 33].map((value, at) => ({
            ...count(`2024-0${at + 1}`, value),
            lower: value - 6 - at,
            upper: value + 6 + at,
          })),
        },
      ],
    },
  ],
  'period-line-five-months': [
    'PeriodLine',
    {
      id: 'months',
      stem: 'intake',
      title: 'Five months',
      how: 'How to read it',
      header: 'Month',
      series: [{ name: '', rows: months.slice(9, 14).map(({ period, value }) => count(period, value)) }],
    },
  ],
  'episode-chart-with-a-gap': ['EpisodeChart', { id: 'trust', title: 'Trust', event, episode }],
  'episode-chart-beside-others': [
    'EpisodeChart',
    {
      id: 'trust',
      title: 'Trust',
      event,
      episode: { ...episode, comparison: { is_close: true, gaps: scoreMonths.map((_, at) => 1 - dip(at)) } },
    },
  ],
  'placebo-strip-nine': [
    'PlaceboStrip',
    {
      id: 'placebo',
      placebo: {
        months: scoreMonths.slice(0, 9),
        t_early: [-1.2, -0.7, -0.3, 0, 0.2, 0.5, 0.9, 1.1, 1.8],
        t_late: [-1.5, -0.9, -0.2, 0.1, 0.3, 0.4, 0.8, 1.3, 2],
        actual: { t_early: -4.1, t_late: 0.6 },
      },
    },
  ],
  'action-bars-three': [
    'ActionBars',
    {
      rows: [
        share('recovery-actions', 'not_recorded', 210, 300),
        share('recovery-actions', 'discipline', 60, 300),
        share('recovery-actions', 'mediation', 36, 300),
        measureRow('recovery-actions', { ...keys, category: 'days/discipline' }, counted(166)),
        measureRow('recovery-actions', { ...keys, category: 'days/mediation' }, hidden('too_few_complaints')),
      ],
    },
  ],
  'score-lines-with-a-gap': [
    'ScoreLines',
    {
      question: 'trust',
      rows: [
        ...scores('city/trust', 'all', 0),
        ...scores('area/trust', 'North', 4),
        ...scores('area/trust', 'South', -5),
      ],
    },
  ],
  'lanes-three': [
    'Lanes',
    {
      id: 'district',
      stem: 'district-quarter',
      title: 'A district',
      how: 'How to read it',
      incidents: ['2022-05-14', '2030-01-01'],
      steps: ['2022-06-02', '2023-01-20'],
      lanes: [
        {
          name: 'Complaints received',
          kind: 'bars',
          text: ({ value }: MeasureRow) => String(value),
          rows: quarters.map((period, at) =>
            measureRow('district-quarter', { ...keys, category: 'complaints', period }, counted(counts[at]!)),
          ),
        },
        {
          name: 'Closed within 180 days',
          kind: 'line',
          text: ({ value }: MeasureRow) => `${Math.round(100 * value!)}%`,
          rows: quarters.map((period, at) =>
            measureRow(
              'district-quarter',
              { ...keys, category: 'closed_within_180', period },
              shared(counts[at]!, at === 4 ? 60 : 2 * counts[at]!),
            ),
          ),
        },
        {
          name: 'Community meetings',
          kind: 'bars',
          text: ({ value }: MeasureRow) => String(value),
          rows: [],
        },
      ],
    },
  ],
  'complaint-flow-penalties': [
    'ComplaintFlow',
    {
      rows: Object.entries({
        'sustained/discipline': 22,
        'sustained/instruction': 9,
        'sustained/no_penalty': 3,
        'sustained/not_recorded': 6,
        other_finding: 147,
        agreed: 24,
        no_finding: 96,
        unknown: 5,
        open: 31,
      }).map(([category, n]) => measureRow('complaint-flow', { ...keys, category }, counted(n))),
    },
  ],
  'month-calendar-three-years': [
    'MonthCalendar',
    { id: 'intake-calendar', stem: 'intake', rows: intake.filter(({ origin }) => origin === 'public') },
  ],
  'district-map-tiles': [
    'DistrictMap',
    {
      id: 'district-map',
      stem: 'ending-mix',
      title: 'Five districts',
      how: 'How to read it',
      header: 'District',
      rows: named([
        ['District 1', 40, 100],
        ['District 2', 55, 100],
        ['East of the Old Harbour and the Islands', 71, 100],
        ['District 4', 90, 100],
        ['District 5', 4, 9],
      ]),
    },
  ],
  'district-map-boundaries': [
    'DistrictMap',
    {
      id: 'district-map',
      stem: 'ending-mix',
      title: 'Three districts where they lie',
      how: 'How to read it',
      header: 'District',
      rows: named([
        ['West', 40, 100],
        ['East', 90, 100],
        ['North', 4, 9],
      ]),
      boundaries: [
        // Wound one way and the other: both are drawn as the area within.
        { area: 'West', geometry: { type: 'Polygon', coordinates: [square(-90, 30, 0.2, 0.1)] } },
        {
          area: 'East',
          geometry: { type: 'Polygon', coordinates: [square(-89.8, 30, 0.2, 0.1).toReversed()] },
        },
        {
          area: 'North',
          geometry: {
            type: 'MultiPolygon',
            coordinates: [[square(-90, 30.1, 0.1, 0.1)], [square(-89.7, 30.1, 0.1, 0.1)]],
          },
        },
      ],
    },
  ],
  'district-multiples-four': [
    'DistrictMultiples',
    {
      id: 'district-multiples',
      stem: 'intake',
      areas: ['1', '2', '3', 'Old Harbour and the Islands'],
      rows: ['1', '2', '3', 'Old Harbour and the Islands'].flatMap((area, at) =>
        [2019, 2020, 2021, 2022, 2023].flatMap((year, index) =>
          at === 2 && index === 2
            ? []
            : [
                measureRow(
                  'intake',
                  { ...keys, area, period: String(year) },
                  counted(20 + 7 * at + counts[index + at]!),
                ),
              ],
        ),
      ),
    },
  ],
  'sustained-dots-three-groups': [
    'SustainedDots',
    {
      rows: [
        share('sustained-rate', 'closed', 40, 307),
        share('sustained-rate', 'investigated', 40, 181),
        share('sustained-rate', 'received', 24, 181),
      ],
    },
  ],
}

let draw: (chart: string, props: Record<string, unknown>) => Promise<string>

beforeAll(async () => {
  const home = mkdtempSync(join(tmpdir(), 'redress-pictures-'))
  mkdirSync(join(home, 'published'))
  const words = Object.fromEntries([...wordLists].map(([field, list]) => [field, list.words]))
  writeFileSync(join(home, 'published/words.json'), JSON.stringify(words))
  writeFileSync(join(home, 'published/reasons.json'), JSON.stringify(reasons))
  writeFileSync(join(home, 'published/measures.json'), JSON.stringify(readMeasures()))
  process.env['REDRESS_HOME'] = home
  const container = await AstroContainer.create()
  draw = async (chart, props) => {
    const { default: component } = (await import(`../../src/charts/${chart}.astro`)) as {
      default: Parameters<typeof container.renderToString>[0]
    }
    return container.renderToString(component, { props: { language: 'en', agency, ...props } })
  }
})

/** The drawings of a rendered chart as files of their own, numbers to two decimals, styled by the site’s own sheet. */
function drawings(html: string): Record<string, string> {
  return Object.fromEntries(
    [...html.matchAll(/<svg class="(wide|narrow)"[\s\S]*?<\/svg>/g)].map(([svg, kind]) => [
      kind!,
      `<?xml-stylesheet href="../../src/layouts/site.css"?>\n${svg
        .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
        .replace(/ data-(astro-[a-z-]+|axis|sums)(="[^"]*")?/g, '')
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

it('has a picture of every chart that draws', () => {
  const drawing = readdirSync('src/charts').filter(
    (path) =>
      path.endsWith('.astro') &&
      /<svg[^>]*class=("wide"|\{kind\})/.test(readFileSync(join('src/charts', path), 'utf8')),
  )
  const drawn = new Set(Object.values(cases).map(([chart]) => `${chart}.astro`))
  expect(drawing.filter((path) => !drawn.has(path))).toEqual([])
})
