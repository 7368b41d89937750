import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endingsGiven, type Counted } from '../../src/disclosure/endings-given.ts'
import { forceGiven, type ForceCount } from '../../src/disclosure/force-given.ts'
import { generalise } from '../../src/disclosure/generalise.ts'
import { grouped } from '../../src/disclosure/people-row.ts'
import { boundsOfUnknowns } from '../../src/statistics/linear-programme.ts'

const place = (time: string, district: string | null, kind: string, records: number) => ({
  ...{ time, district, kind, records },
})

describe('generalise', () => {
  it('leaves out a rare class, with the next smallest where it would stand alone', () => {
    expect(
      generalise(
        [
          place('2019', '1st', 'bias', 2),
          place('2019', '1st', 'force', 9),
          place('2019', '1st', 'service', 6),
        ],
        5,
      ),
    ).toEqual([
      { district: true, kind: false },
      { district: true, kind: true },
      { district: true, kind: false },
    ])
  })

  it('leaves out a district with fewer than five records, with the next smallest', () => {
    expect(
      generalise(
        [
          place('2019', '1st', 'force', 3),
          place('2019', '2nd', 'force', 8),
          place('2019', '3rd', 'force', 20),
        ],
        5,
      ),
    ).toEqual([
      { district: false, kind: false },
      { district: false, kind: false },
      { district: true, kind: true },
    ])
  })

  it('gives neither of a year with fewer than five records, and knows no district of a complaint without one', () => {
    expect(
      generalise(
        [place('2018', '1st', 'force', 1), place('2018', null, 'bias', 2), place('2019', null, 'bias', 5)],
        5,
      ),
    ).toEqual([
      { district: false, kind: false },
      { district: false, kind: false },
      { district: false, kind: true },
    ])
  })

  it('gives nothing of fewer than five records, whatever the counts', () => {
    const combination = fc.record({
      time: fc.constantFrom('2018', '2019'),
      district: fc.constantFrom(null, '1st', '2nd', '3rd'),
      kind: fc.constantFrom('force', 'bias', 'service', 'unknown'),
      records: fc.integer({ min: 1, max: 9 }),
    })
    const different = fc.uniqueArray(combination, {
      selector: (one) => `${one.time} ${one.district} ${one.kind}`,
      maxLength: 24,
    })
    fc.assert(
      fc.property(different, (combinations) => {
        const given = generalise(combinations, 5)
        const counts = new Map<string, number>()
        combinations.forEach((one, at) => {
          const district = given[at]!.district ? one.district : null
          const key = [one.time, district, given[at]!.kind ? one.kind : 'withheld']
          const text = JSON.stringify(key)
          counts.set(text, (counts.get(text) ?? 0) + one.records)
        })
        for (const [text, count] of counts) {
          const [time, district, allegationClass] = JSON.parse(text) as [string, string | null, string]
          const inTime = combinations.filter((one) => one.time === time)
          const all = inTime.reduce((sum, { records }) => sum + records, 0)
          if (district === null && allegationClass === 'withheld')
            expect(count).toBeGreaterThanOrEqual(Math.min(5, all))
          else expect(count).toBeGreaterThanOrEqual(5)
        }
      }),
      { numRuns: 300, seed: 3 },
    )
  })
})

/** One year of months and of quarters in three districts, from how many complaints each district had in each month. */
function countedYear(districts: readonly (readonly number[])[]): Counted[] {
  const start = (month: number) => `2019-${String(month + 1).padStart(2, '0')}-01`
  const count = (area: string | null, month: number, complaints: number) => ({
    ...{ origin: 'public', area, start: start(month), complaints },
  })
  const months = districts[0]!.map((_, month) =>
    count(
      null,
      month,
      districts.reduce((sum, own) => sum + own[month]!, 0),
    ),
  )
  const quarters = districts.flatMap((own, at) =>
    [0, 3, 6, 9].map((month) => count(`D${at}`, month, own[month]! + own[month + 1]! + own[month + 2]!)),
  )
  return [...months, ...quarters].filter(({ complaints }) => complaints > 0)
}

describe('endingsGiven', () => {
  it('leaves out a month of few with the next smallest of its year, and a quarter of few with another district’s', () => {
    const of = (area: string | null, start: string, complaints: number) => ({
      ...{ origin: 'public', area, start, complaints },
    })
    expect(
      endingsGiven(
        [
          of(null, '2019-01-01', 30),
          of(null, '2019-02-01', 3),
          of(null, '2019-03-01', 20),
          of(null, '2020-01-01', 7),
        ],
        5,
      ),
    ).toEqual([true, false, false, true])
    expect(
      endingsGiven(
        [
          of('1', '2019-01-01', 4),
          of('1', '2019-04-01', 8),
          of('2', '2019-01-01', 9),
          of('2', '2019-04-01', 12),
        ],
        5,
      ),
    ).toEqual([false, false, false, false])
  })

  it('leaves nothing that adding up and taking off would tell of fewer than five', () => {
    const months = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(fc.array(months, { minLength: 1, maxLength: 4 }), (districts) => {
        const counts = countedYear(districts)
        const given = endingsGiven(counts, 5)
        const left = counts.flatMap((_, at) => (given[at] ? [] : [at]))
        if (left.length === 0) return
        // what rows by year tell of each place, and what months tell of the districts' quarters
        const quarterOf = ({ start }: Counted) => Math.floor((Number(start.slice(5, 7)) - 1) / 3)
        const sums = [
          ...[null, ...districts.map((_, at) => `D${at}`)]
            .map((area) => counts.map((one) => (one.area === area ? 1 : 0)))
            .filter((sum) => counts.reduce((all, { complaints }, at) => all + sum[at]! * complaints, 0) >= 5),
          ...[0, 1, 2, 3].map((quarter) =>
            counts.map((one) => (quarterOf(one) !== quarter ? 0 : one.area === null ? 1 : -1)),
          ),
        ]
        const equations = sums.map((sum) => left.map((at) => sum[at]!))
        const totals = equations.map((line) =>
          line.reduce((total: number, sign, i) => total + sign * counts[left[i]!]!.complaints, 0),
        )
        boundsOfUnknowns(equations, totals)!.forEach(({ min, max }, i) => {
          if (counts[left[i]!]!.complaints < 5) expect(max - min).toBeGreaterThan(1e-6)
        })
      }),
      { numRuns: 200, seed: 5 },
    )
  })
})

/** Counts of force as they are made, from how many incidents each year, district and kind had. */
function forceOf(
  cells: readonly { year: string; area: string; kind: string; incidents: number }[],
): ForceCount[] {
  const by = (...keys: ('year' | 'area' | 'kind')[]) =>
    [...grouped(cells, (cell) => keys.map((key) => cell[key]).join()).values()].map((own) => ({
      ...{ year: null, area: null, kind: null },
      ...Object.fromEntries(keys.map((key) => [key, own[0]![key]])),
      incidents: own.reduce((sum, { incidents }) => sum + incidents, 0),
    }))
  return [by('year'), by('year', 'kind'), by('year', 'area'), by('area'), by('area', 'kind')].flat()
}

describe('forceGiven', () => {
  const names = (prefix: string, many: number) => Array.from({ length: many }, (_, at) => `${prefix}${at}`)

  it('leaves nothing of fewer than five that all that is given tells, even to a reader who knows that every incident has a district and a kind', () => {
    const lines = names('20', 3).flatMap((year) =>
      names('D', 3).flatMap((area) => names('K', 3).map((kind) => ({ year, area, kind }))),
    )
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 27, maxLength: 27 }), (incidents) => {
        const cells = lines
          .map((line, at) => ({ ...line, incidents: incidents[at]! }))
          .filter(({ incidents: n }) => n > 0)
        const counts = forceOf(cells)
        const given = forceGiven(counts, 5)
        const covers = (count: ForceCount) =>
          lines.map((cell) =>
            (['year', 'area', 'kind'] as const).every(
              (key) => count[key] === null || count[key] === cell[key],
            )
              ? 1
              : 0,
          )
        const small = counts.filter((count, at) => !given[at] && count.incidents < 5)
        const few = counts.filter(
          ({ year, area, kind, incidents: n }) => year !== null && area === null && kind === null && n < 5,
        )
        if (small.length === 0 || few.length > 0) return
        const known = counts.filter((_, at) => given[at])
        const equations = [
          ...known.map((count) => [...covers(count), ...small.map(() => 0)]),
          ...small.map((count, at) => [
            ...covers(count),
            ...small.map((_, other) => (other === at ? -1 : 0)),
          ]),
        ]
        const totals = [...known.map((count) => count.incidents), ...small.map(() => 0)]
        const bounds = boundsOfUnknowns(equations, totals)!.slice(lines.length)
        bounds.forEach(({ min, max }, at) =>
          expect(max - min, JSON.stringify(small[at])).toBeGreaterThan(1e-6),
        )
      }),
      { numRuns: 60, seed: 11 },
    )
  })
})
