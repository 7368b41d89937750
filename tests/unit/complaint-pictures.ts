import { agency, count, endings, intake, keys, months, outcomes, share } from './picture-rows.ts'
import { count as counted, share as shared } from '../../src/measures/_numbers.ts'
import { measureRow } from '../../src/measures/_row.ts'

/** Shares closed, in hundredths, after 0, 90, 180, 365 and 730 days, and for each ending the part of that it has. */
function waits(closed: readonly number[], parts: Record<string, number>) {
  return [0, 90, 180, 365, 730].flatMap((day, at) =>
    Object.entries(parts).map(([ending, part]) =>
      measureRow(
        'time-to-resolution',
        { ...keys, category: `${ending}/day_${String(day).padStart(3, '0')}` },
        { ...shared(30, 100), numerator: null, value: (closed[at]! * part) / 100 },
      ),
    ),
  )
}

/** Charts of the complaints pages, by the name of the picture: the chart, and what it is given. */
export const complaintPictures: Record<string, [chart: string, props: Record<string, unknown>]> = {
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
  'intake-line-with-a-gap': [
    'IntakeLine',
    {
      rows: [
        ...intake.filter(({ period }) => !['2022-05', '2022-07'].includes(period)),
        ...months.map(({ period }, at) => count(period, at < 12 ? 14 + (at % 3) : 0, 'unknown')),
        count('all', 180, 'unknown'),
      ],
    },
  ],
  'closed-trend-with-a-gap': [
    'ClosedTrend',
    {
      rows: [30, 9, 44, 60, 65].flatMap((closed, at) =>
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
  'ending-columns-counting-changed': [
    'EndingColumns',
    {
      rows: endings(187, 24, 96),
      agency: { ...agency, counting_changes: [{ from: '2022-07', en: 'It changed.', es: 'Cambió.' }] },
    },
  ],
  'waiting-curve-four-endings': [
    'WaitingCurve',
    {
      rows: waits([0, 20, 34, 48, 52], {
        any: 1.8,
        finding: 1,
        agreed: 0.3,
        no_finding: 0.45,
        unknown: 0.05,
      }),
    },
  ],
  'waiting-curve-hardly-any-closed': [
    'WaitingCurve',
    { rows: waits([0, 1, 2, 3, 4], { any: 1, finding: 0.4, agreed: 0.1, no_finding: 0.3, unknown: 0.2 }) },
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
      stem: 'equity-gaps',
      title: 'Differences',
      how: 'How to read it',
      header: 'Group',
      rows: [
        [-0.018, -0.045, 0.008],
        [0.12, 0.05, 0.19],
      ].map(([value, lower, upper], at) => ({
        ...measureRow(
          'equity-gaps',
          { ...keys, category: 'gap/sustained' },
          { ...shared(30, 100), value: value!, lower: lower!, upper: upper! },
        ),
        name: `Group ${at + 1}`,
        part: at === 0 ? 'Race' : 'Sex',
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
  'period-line-one-year-alone': [
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
          rows: Array.from({ length: 20 }, (_, at) =>
            [12, 13, 15, 16, 17].includes(at)
              ? share('outcome-mix', 'sustained', 2, 12, String(2000 + at))
              : share('outcome-mix', 'sustained', 4 + 2 * at, 100, String(2000 + at)),
          ),
        },
        {
          name: 'as it stands',
          isSecond: true,
          rows: Array.from({ length: 20 }, (_, at) =>
            share('outcome-mix', 'sustained', 6 + 2 * at, at === 18 ? 12 : 100, String(2000 + at)),
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
      series: [
        {
          name: '',
          rows: months
            .slice(9, 14)
            .map(({ period, value }, at) => count(period, value, 'public', at > 2 ? ['incomplete'] : [])),
        },
      ],
    },
  ],
}
