import { counts, intake, keys, share } from './picture-rows.ts'
import { count as counted, hidden, share as shared } from '../../src/measures/_numbers.ts'
import type { BookedEpisode } from '../../src/measures/_episode-book.ts'
import { measureRow, type MeasureRow } from '../../src/measures/_row.ts'

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

/** Charts of recovery, community and districts, and of all pages, by the name of the picture: the chart, and what it is given. */
export const placePictures: Record<string, [chart: string, props: Record<string, unknown>]> = {
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
  'score-panels-three': [
    'ScorePanels',
    {
      id: 'whole-trust',
      label: 'Each area by itself',
      areas: [
        { name: 'North', values: [52, 55, 54, 58, 57, 61, 60, 63] },
        { name: 'Harbour and the Old Market', values: [48, 47, null, 41, null, 45, 46, 44] },
        { name: 'South, no longer asked', values: [50, 51, 49, 52, 50, null, null, null] },
      ],
      whole: [50, 51, 50, 51, 50, 51, 52, 52],
      scale: [40, 70].map((value) => ({ value, name: String(value) })),
      ends: ['2022', '2023'],
      text: (score: number) => score.toFixed(1),
    },
  ],
  'lanes-three': [
    'Lanes',
    {
      id: 'district',
      stem: 'district-quarter',
      title: 'A district',
      how: 'How to read it',
      incidents: [
        { on: '2022-05-14', name: 'A raid' },
        { on: '2030-01-01', name: 'Later than all that is drawn' },
      ],
      steps: [
        { on: '2023-01-20', name: 'A meeting' },
        { on: '2022-06-02', name: 'An apology' },
      ],
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
