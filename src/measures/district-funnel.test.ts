import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { complaint } from './_complaint.ts'
import { beside, denominators, total } from './_districts.ts'
import type { MeasureRow } from './_row.ts'
import { firstRoad, measured, releases, type Complaint } from './_two-roads.ts'

const sorted = (rows: readonly object[]) =>
  rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort()

function closed(rows: readonly Complaint[]): object[] {
  const own = rows.filter(
    ({ origin, outcome, district }) => origin === 'public' && outcome !== 'open' && district !== null,
  )
  const places = new Map(
    own.map(({ agency_id, district }) => [`${agency_id} ${district}`, { agency_id, district }]),
  )
  return [...places.values()].map(({ agency_id, district }) => {
    const here = own.filter((row) => row.agency_id === agency_id && row.district === district)
    return {
      agency_id,
      period: 'all',
      area: district,
      kind: 'closed',
      exposure: here.length,
      n: here.filter(({ outcome }) => outcome === 'sustained').length,
      first_month: null,
    }
  })
}

it('agrees with plain code on generated rows', async () => {
  await fc.assert(
    fc.asyncProperty(releases, denominators, async (complaints, totals) => {
      const counted = complaints
        .filter(({ origin }) => origin === 'public')
        .map((row) => ({ ...row, month: row.received_month }))
      const ofDistricts = totals.filter(({ area }) => area !== null)
      expect(sorted(await firstRoad('district-funnel', { complaints, denominators: totals }))).toEqual(
        sorted([...closed(complaints), ...beside(ofDistricts, counted)]),
      )
    }),
    { numRuns: 20, seed: 53 },
  )
})

interface Fixture {
  input: { x: number[]; n: number[] }
  expected: {
    target: number
    phi: number
    tau2: number
    adjusted_limits: number[][]
  }
}
const fixture = JSON.parse(
  readFileSync(new URL('../../tests/reference/funnel_binom_cbpp.json', import.meta.url), 'utf8'),
) as Fixture

const districts = (sustained: readonly number[], sizes: readonly number[]) =>
  sizes.flatMap((size, i) =>
    Array.from({ length: size }, (_, k) =>
      complaint({ district: String(i), outcome: k < sustained[i]! ? 'sustained' : 'unfounded' }),
    ),
  )
const of = (rows: readonly MeasureRow[], category: string, area = 'all') =>
  rows.find((row) => row.category === category && row.area === area)!

it('compares districts with each other, not with units that are none', async () => {
  const alone = { complaints: districts(Array<number>(12).fill(10), Array<number>(12).fill(100)) }
  const desk = districts([90], [100]).map((row) => ({ ...row, district: 'Desk' }))
  expect(
    await measured('district-funnel', { complaints: [...alone.complaints, ...desk] }, { units: ['Desk'] }),
  ).toEqual(await measured('district-funnel', alone))
})

it('gives the variation of the reference, too much to compare, from closed complaints of as many districts', async () => {
  const { input, expected } = fixture
  const rows = await measured('district-funnel', { complaints: districts(input.x, input.n) })
  expect(of(rows, 'dispersion/sustained').value).toBeCloseTo(expected.phi, 9)
  expect(of(rows, 'between_variance/sustained').value).toBeCloseTo(expected.tau2, 9)
  // At the median size, 61, twice 11.8 % is within the upper limit of the reference
  expect(2 * expected.target).toBeLessThan(expected.adjusted_limits[input.n.indexOf(61)]![3]!)
  expect(of(rows, 'target/sustained')).toMatchObject({ status: 'hidden', reasons: ['too_variable'] })
  expect(rows.filter(({ category }) => category.startsWith('usual'))).toEqual([])
})

it('gives limits by hand: 100 expected of 2,000 contacts, with no more variation than chance', async () => {
  const counts = [100, 96, 104, 101, 99, 103, 97, 102, 98, 100]
  const rows = await measured('district-funnel', {
    complaints: counts.flatMap((n, i) =>
      Array.from({ length: n }, () => complaint({ district: String(i), outcome: 'unfounded' })),
    ),
    denominators: counts.map((_, i) => total('contacts', String(i), 2019, 2000)),
  })
  const usual = of(rows, 'usual_998/contacts', '3')
  // θ (1 ± z s)², s = 1 / (2 √100), in complaints per 1,000
  expect(usual.value).toBeCloseTo(50, 9)
  expect(usual.lower).toBeCloseTo(50 * (1 - 3.090232 / 20) ** 2, 4)
  expect(usual.upper).toBeCloseTo(50 * (1 + 3.090232 / 20) ** 2, 4)
  // Poisson of mean 100: 97.5 % first lie at or below 120, and 2.5 % at or below 81
  const chance = of(rows, 'chance_95/contacts', '3')
  expect([Math.ceil(2 * chance.lower!), Math.ceil(2 * chance.upper!)]).toEqual([81, 120])
  expect(of(rows, 'between_variance/contacts').value).toBe(0)
})

it('marks the one district with four times the complaints of a contact, and says how many were compared', async () => {
  const counts = [100, 96, 104, 101, 99, 103, 97, 102, 98, 100, 105, 400]
  const rows = await measured('district-funnel', {
    complaints: counts.flatMap((n, i) =>
      Array.from({ length: n }, () => complaint({ district: String(i), outcome: 'unfounded' })),
    ),
    denominators: counts.map((_, i) => total('contacts', String(i), 2019, 2000)),
  })
  const marked = rows.filter(({ flags }) => flags.includes('differs'))
  expect(marked.map(({ category, area, value }) => [category, area, value])).toEqual([
    ['observed/contacts', '11', 200],
  ])
  expect(of(rows, 'districts/contacts').value).toBe(12)
  // Nothing was sustained, so there is no share to compare
  expect(of(rows, 'target/sustained').reasons).toEqual(['not_defined'])
})

it('marks none among districts that all vary, and says that they vary too much to be compared', async () => {
  const sizes = Array.from({ length: 12 }, () => 200)
  const rows = await measured('district-funnel', {
    complaints: districts(
      sizes.map((_, i) => (i % 2 === 0 ? 2 : 60)),
      sizes,
    ),
  })
  expect(of(rows, 'target/sustained')).toMatchObject({ status: 'hidden', reasons: ['too_variable'] })
  expect(rows.filter(({ flags }) => flags.length > 0)).toEqual([])
  expect(of(rows, 'observed/sustained', '1').value).toBe(0.3)
})

it('has no funnel below ten districts', async () => {
  const nine = districts(
    Array.from({ length: 9 }, () => 5),
    Array.from({ length: 9 }, () => 30),
  )
  expect(await measured('district-funnel', { complaints: nine })).toMatchObject([
    { category: 'target/sustained', status: 'hidden', reasons: ['too_few_districts'] },
  ])
})
