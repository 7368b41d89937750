import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { from, op } from 'arquero'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { complaint } from './_complaint.ts'
import type { MeasureRow } from './_row.ts'
import { asOf, firstRoad, later, measured, releases, type Complaint } from './_two-roads.ts'
import type { WaitedLine } from './_waiting-groups.ts'

const isDated = (rows: readonly Complaint[], agency: string) =>
  rows.some(({ agency_id, received_on }) => agency_id === agency && received_on !== null)

function secondRoad(rows: readonly Complaint[]): WaitedLine[] {
  const waited = rows
    .filter((row) => isDated(rows, row.agency_id) || row.is_followed_365_days)
    .map((row) => {
      const days =
        row.outcome !== 'open'
          ? row.duration_days
          : row.received_on === null
            ? 365
            : (Date.parse(asOf) - Date.parse(row.received_on)) / 86_400_000
      const isCut = !isDated(rows, row.agency_id) && days !== null && days > 365
      return {
        ...row,
        days: isCut ? 365 : days,
        is_closed: row.outcome === 'open' || isCut ? 0 : 1,
        entry_days: null,
      }
    })
    .filter(({ days }) => days !== null)
  if (waited.length === 0) return []
  return from(waited)
    .groupby('agency_id', 'origin', 'allegation_class', 'district', 'days', 'is_closed', 'entry_days')
    .rollup({ n: op.count() })
    .objects() as WaitedLine[]
}

const inOrder = (lines: readonly WaitedLine[]) =>
  lines.map((line) => JSON.stringify(Object.entries(line).sort())).sort()

it('agrees with Arquero on generated rows, of agencies that give days of receipt and that give years only', async () => {
  await fc.assert(
    fc.asyncProperty(releases, async (rows) => {
      const given = rows.map((row) => (row.agency_id === 'birch' ? { ...row, received_on: null } : row))
      expect(inOrder(await firstRoad<WaitedLine>('waiting-gaps', given))).toEqual(inOrder(secondRoad(given)))
    }),
    { numRuns: 20, seed: 26 },
  )
})

const reference = (id: string) =>
  JSON.parse(
    readFileSync(fileURLToPath(new URL(`../../tests/reference/${id}.json`, import.meta.url)), 'utf8'),
  ) as {
    input: { time: number[]; event: number[]; group: string[]; strata: string[] | null }
    expected: { chisq: number; df: number; p: number }
  }

/** The patients of a table of R’s as complaints: each waited as long as the patient was followed. */
const asComplaints = (
  { time, event }: { time: number[]; event: number[] },
  of: (at: number) => Partial<Complaint>,
): Complaint[] =>
  time.map((days, at) =>
    complaint({
      ...(event[at] === 1
        ? { outcome: 'unfounded', duration_days: days }
        : { outcome: 'open', received_on: later(asOf, -days) }),
      ...of(at),
    }),
  )

const gaps = async (complaints: readonly Complaint[], context = {}) =>
  (await measured('waiting-gaps', { complaints }, context)).filter(({ origin }) => origin === 'public')
const of = (rows: readonly MeasureRow[], category: string, area = 'all') =>
  rows.find((row) => row.category === category && row.area === area)!
const kinds: Record<string, string> = { ecog0: 'force', ecog1: 'courtesy', ecog2: 'service' }

it('gives R’s shares by day 180 of two kinds, their difference with its limits, and R’s test', async () => {
  const { input, expected } = reference('logrank_lung_sex')
  const rows = await gaps(
    asComplaints(input, (at) => ({ allegation_class: input.group[at] === 'female' ? 'force' : 'courtesy' })),
  )
  // survfit(Surv(time, status) ~ sex, lung): surv and standard error at day 180
  const [women, men] = [
    [0.842401705587783, 0.0386809589313601],
    [0.644465001541783, 0.040786425085295],
  ] as const
  expect(of(rows, 'share/force').value).toBeCloseTo(1 - women[0], 9)
  const value = men[0] - women[0]
  const reach = 1.959963984540054 * Math.hypot(women[1], men[1])
  expect(of(rows, 'difference/force')).toMatchObject({
    value: expect.closeTo(value, 9) as number,
    lower: expect.closeTo(value - reach, 9) as number,
    upper: expect.closeTo(value + reach, 9) as number,
    // of the women 14 had died by day 180
    numerator: 14,
    denominator: 90,
    flags: ['stands_in_family'],
  })
  expect(of(rows, 'difference/courtesy').value).toBeCloseTo(-value, 9)
  expect(of(rows, 'kinds/chi_square')).toMatchObject({ numerator: 165, denominator: 228, method: 'log_rank' })
  expect(of(rows, 'kinds/chi_square').value).toBeCloseTo(expected.chisq, 7)
  expect(of(rows, 'kinds/degrees').value).toBe(1)
  expect(of(rows, 'kinds/p')).toMatchObject({
    value: expect.closeTo(expected.p, 9) as number,
    flags: ['stands_in_family'],
  })
})

it('gives R’s test of three kinds, and of districts within kinds', async () => {
  const three = reference('logrank_lung_ecog3')
  const byKind = await gaps(
    asComplaints(three.input, (at) => ({ allegation_class: kinds[three.input.group[at]!]! })),
  )
  expect(of(byKind, 'kinds/chi_square').value).toBeCloseTo(three.expected.chisq, 7)
  expect(of(byKind, 'kinds/degrees').value).toBe(2)
  const within = reference('logrank_lung_sex_strat_ecog')
  const byDistrict = await gaps(
    asComplaints(within.input, (at) => ({
      district: within.input.group[at]!,
      allegation_class: kinds[`ecog${within.input.strata![at]!}`]!,
    })),
  )
  expect(of(byDistrict, 'districts/chi_square').value).toBeCloseTo(within.expected.chisq, 7)
  expect(of(byDistrict, 'districts/p').value).toBeCloseTo(within.expected.p, 9)
})

/** So many complaints of a kind, closed after so many days each, and so many still open after 400. */
const many = (allegation_class: string, closed: number, days: number, open: number) => [
  ...Array.from({ length: closed }, () => complaint({ allegation_class, duration_days: days })),
  ...Array.from({ length: open }, () =>
    complaint({ allegation_class, outcome: 'open', received_on: later(asOf, -400) }),
  ),
]

it('sets each kind beside all others whose kind is on record, and the test only on kinds with ten closings', async () => {
  const rows = await gaps([
    ...many('force', 20, 100, 20),
    ...many('courtesy', 25, 200, 10),
    ...many('courtesy', 5, 100, 0),
    ...many('service', 9, 10, 31),
    ...many('unknown', 50, 10, 50),
  ])
  // half of 40; of the other eighty, fourteen were closed by then
  expect(of(rows, 'difference/force').value).toBeCloseTo(0.5 - 14 / 80, 12)
  expect(of(rows, 'difference/courtesy').value).toBeCloseTo(5 / 40 - 29 / 80, 12)
  expect(of(rows, 'difference/service')).toMatchObject({ status: 'hidden', reasons: ['too_few_in_group'] })
  expect(rows.filter(({ category }) => category.endsWith('/unknown'))).toEqual([])
  expect(of(rows, 'kinds/degrees')).toMatchObject({ value: 1, numerator: 50, denominator: 80 })
})

it('sets each district beside all other complaints of the place, those of no district and of units too', async () => {
  const at = (district: string | null, closed: number, open: number) =>
    many('courtesy', closed, 100, open).map((row) => ({ ...row, district }))
  const rows = await gaps(
    [...at('1', 30, 10), ...at('2', 20, 20), ...at('Desk', 5, 35), ...at(null, 15, 45)],
    {
      units: ['Desk'],
    },
  )
  expect(of(rows, 'difference', '1').value).toBeCloseTo(30 / 40 - 40 / 140, 12)
  expect(of(rows, 'difference', '2').value).toBeCloseTo(20 / 40 - 50 / 140, 12)
  expect(rows.filter(({ area }) => area === 'Desk')).toEqual([])
  // the test is one of the two districts
  expect(of(rows, 'districts/degrees')).toMatchObject({ value: 1, numerator: 50, denominator: 80 })
})

it('marks the differences, of kinds or of districts, and the p that stand among all of their family, and no other row', async () => {
  const closed = { a: 30, b: 50, c: 50, d: 55 }
  const z = (own: number, rest: number) =>
    (own / 100 - rest / 300) /
    Math.sqrt(((own / 100) * (1 - own / 100)) / 100 + ((rest / 300) * (1 - rest / 300)) / 300)
  // by itself d would stand (p 0.042); as the third of five it may have 0.03 at most. a stands by far, b and c by nothing
  expect([z(30, 155), z(50, 135), z(55, 130)]).toEqual(
    [-4.0, 0.87, 2.03].map((each) => expect.closeTo(each, 2)),
  )
  for (const by of ['district', 'allegation_class'] as const) {
    const rows = await gaps(
      Object.entries(closed).flatMap(([name, x]) =>
        many('courtesy', x, 100, 100 - x).map((row) => ({ ...row, [by]: name })),
      ),
    )
    const marked = rows.flatMap(({ category, area, flags }) =>
      flags.map((flag) => [category, area, flag].join(' ')),
    )
    expect(marked).toEqual(
      by === 'district'
        ? ['difference a stands_in_family', 'districts/p all stands_in_family']
        : ['difference/a all stands_in_family', 'kinds/p all stands_in_family'],
    )
  }
})

it('gives no difference where fewer than five of a group were closed by day 180, or fewer than five were not', async () => {
  const others = [...many('courtesy', 24, 100, 366), ...many('courtesy', 10, 200, 0)]
  const given = async (rows: readonly Complaint[]) => {
    const all = await gaps([...rows, ...others])
    return ['share/force', 'difference/force', 'difference/courtesy'].map((category) => {
      const { status, reasons } = of(all, category) ?? { status: 'none', reasons: [] }
      return [status, ...reasons].join(' ')
    })
  }
  const none = ['none', 'hidden too_few_in_group', 'hidden too_few_in_group']
  // 0 of 30 and 24 of 400: chance alone gives it one time in six, and Greenwood’s error of 0 would call it certain
  expect(await given([...many('force', 10, 200, 20)])).toEqual(none)
  expect(await given([...many('force', 4, 180, 20), ...many('force', 6, 181, 0)])).toEqual(none)
  expect(await given([...many('force', 26, 180, 4)])).toEqual(none)
  expect(await given([...many('force', 5, 180, 25), ...many('force', 5, 181, 0)])).toEqual(
    Array(3).fill('shown'),
  )
  expect(await given([...many('force', 25, 180, 5)])).toEqual(Array(3).fill('shown'))
})

it('says why there is nothing: one group, none large enough, no districts, no closing dates, closed ones only', async () => {
  const reasonsOf = (rows: readonly MeasureRow[]) =>
    rows.map(({ category, status, reasons }) => [category, status, ...reasons])
  expect(reasonsOf(await gaps(many('force', 40, 100, 20)))).toEqual([
    ['districts/chi_square', 'hidden', 'no_districts'],
    ['kinds/chi_square', 'hidden', 'one_group'],
  ])
  const small = [...many('force', 9, 100, 20), ...many('courtesy', 40, 100, 20)]
  expect(reasonsOf(await gaps(small)).filter(([category]) => category!.startsWith('kinds'))).toEqual([
    ['kinds/chi_square', 'hidden', 'one_group'],
  ])
  const two = [...many('force', 20, 100, 20), ...many('courtesy', 40, 100, 20)]
  expect(reasonsOf(await gaps(two, { not_published: ['closed_on'] }))).toEqual([
    ['all', 'hidden', 'not_published_closed_on'],
  ])
  expect(reasonsOf(await gaps(two.filter(({ outcome }) => outcome !== 'open')))).toEqual([
    ['all', 'hidden', 'closed_only_file'],
  ])
})

it('counts a complaint that was open when the file begins only from then on', async () => {
  const early = many('force', 40, 200, 0).map((row) => ({ ...row, received_on: '2021-01-01' }))
  const soon = [...many('force', 40, 100, 40), ...many('courtesy', 20, 100, 20)].map((row) => ({
    ...row,
    received_on: '2021-05-01',
  }))
  const rows = await gaps([...early, ...soon], {
    observed_from: '2021-04-11',
  })
  // watched only from their hundredth day, the early ones were not yet in it when 40 of 80 were closed
  expect(of(rows, 'share/force').value).toBeCloseTo(0.5, 12)
})

it('counts nowhere on day 180 what was not watched by then, and nowhere at all what was never watched', async () => {
  const on = (received_on: string, rows: Complaint[]) => rows.map((row) => ({ ...row, received_on }))
  const given = (open: number) =>
    gaps(
      [
        // fifteen were open when the file begins, on their 200th day; twelve had closed before
        ...on('2021-01-01', [...many('force', 15, 300, 0), ...many('force', 12, 150, 0)]),
        // all the others were watched from the start, those still open for 333 days
        ...on('2021-08-01', [...many('force', 12, 100, open), ...many('courtesy', 20, 100, 20)]),
      ],
      { observed_from: '2021-07-20' },
    )
  const rows = await given(18)
  expect(of(rows, 'share/force')).toMatchObject({ numerator: 12, denominator: 30 })
  expect(of(rows, 'share/force').value).toBeCloseTo(12 / 30, 12)
  expect(of(rows, 'difference/courtesy').value).toBeCloseTo(20 / 40 - 12 / 30, 12)
  expect(of(rows, 'kinds/p')).toMatchObject({ numerator: 15 + 12 + 20, denominator: 15 + 30 + 40 })
  // one less is too few, whatever the others count
  expect(of(await given(17), 'difference/force')).toMatchObject({ reasons: ['too_few_in_group'] })
})

it('takes only years that began while the file was kept, where no day of receipt is given', async () => {
  const receivedIn = (received_year: number, rows: Complaint[]) =>
    rows.map((row) => ({ ...row, received_year, received_on: null }))
  const rows = await gaps(
    [
      ...receivedIn(2019, [...many('force', 20, 100, 20), ...many('courtesy', 30, 100, 10)]),
      ...receivedIn(2018, many('force', 40, 300, 0)),
    ],
    { observed_from: '2018-03-01' },
  )
  expect(of(rows, 'share/force')).toMatchObject({ numerator: 20, denominator: 40 })
  expect(of(rows, 'kinds/p')).toMatchObject({ numerator: 50, denominator: 80 })
})
