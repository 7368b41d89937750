import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coarsenCells, type Cell } from '../../src/disclosure/coarsen-cells.ts'
import { answer, everything, inHundredOf } from '../../src/interaction/cube-answer.ts'
import type { Cube } from '../../src/publish/cubes.ts'

const read = (path: string) => readFileSync(`data/figures/${path}`, 'utf8')
const cubeOf = (path: string) => JSON.parse(read(path)) as Cube
const all = readdirSync('data/figures', { recursive: true, encoding: 'utf8' }).filter((path) =>
  /cube-.*\.json$/.test(path),
)
const agencies = all.flatMap((path) => /^(.*)\/cube-complaints\.json$/.exec(path)?.[1] ?? [])

/** The cells of a cube that say both a district or none recorded, and a kind: what they count together. */
function places({ cells, areas, kinds }: Cube): Map<string, number> {
  const sums = new Map<string, number>()
  for (let at = 0; at < cells.length; at += 5) {
    const [year, area, kind, , count] = cells.slice(at, at + 5) as [number, number, number, number, number]
    if (areas[area] === null && kinds[kind] === 'withheld') continue
    const key = `${year} ${area} ${kind}`
    sums.set(key, (sums.get(key) ?? 0) + count)
  }
  return sums
}

describe.each(agencies)('the counts of %s', (id) => {
  const cube = cubeOf(`${id}/cube-complaints.json`)
  const rows = readdirSync(`data/figures/${id}/measures`).flatMap(
    (file) => parse(read(`${id}/measures/${file}`), { columns: true }) as Record<string, string>[],
  )
  const published = (measure: string, period: string, category = 'all') =>
    rows.find(
      (row) =>
        row['measure'] === measure &&
        row['origin'] === 'public' &&
        row['period'] === period &&
        row['category'] === category &&
        row['area'] === 'all' &&
        row['people_group'] === 'all',
    )

  it('come to what the measures say of each year', () => {
    const { byYear, total } = answer(cube, everything(cube))
    expect(byYear.map(({ year, count }) => [String(year), String(count)])).toEqual(
      byYear.map(({ year }) => [String(year), published('intake', String(year))?.['numerator']]),
    )
    expect(String(total)).toBe(published('intake', 'all')?.['numerator'])
  })

  it('come to what the measures say of each ending, for one year alone too', () => {
    for (const period of ['all', String(cube.years[1])]) {
      const year = Number(period)
      const choice = { ...everything(cube), ...(period === 'all' ? {} : { from: year, to: year }) }
      const { byEnding } = answer(cube, choice)
      for (const { ending, count } of byEnding.filter((one) => one.ending !== 'open'))
        expect([ending, published('outcome-mix', period, ending)?.['numerator']]).toEqual([
          ending,
          String(count),
        ])
    }
  })
})

it('tells of no district and kind of a year of fewer than five records', () => {
  for (const path of all) {
    const few = [...places(cubeOf(path))].filter(([, count]) => count < 5)
    expect(few, path).toEqual([])
  }
})

it('filters by each direction, and gives no share of fewer than it may', () => {
  const cube: Cube = {
    agency_id: 'a',
    of: 'complaints',
    years: [2020, 2021],
    areas: ['North', null],
    kinds: ['force', 'courtesy'],
    endings: ['sustained', 'open'],
    cells: [0, 0, 0, 0, 5, 0, 0, 0, 1, 2, 0, 1, 1, 0, 7, 1, 0, 1, 0, 11],
  }
  const { total, byYear, byEnding, ended } = answer(cube, { ...everything(cube), area: 0, ending: 0 })
  expect({ total, byYear, byEnding, ended }).toEqual({
    total: 16,
    byYear: [
      { year: 2020, count: 5 },
      { year: 2021, count: 11 },
    ],
    byEnding: [
      { ending: 'sustained', count: 16 },
      { ending: 'open', count: 2 },
    ],
    ended: 16,
  })
  expect(answer(cube, { ...everything(cube), from: 2021, kind: 0 }).total).toBe(0)
  expect([
    inHundredOf(5, 19, 20),
    inHundredOf(5, 20, 20),
    inHundredOf(1, 900, 20),
    inHundredOf(899, 900, 20),
    inHundredOf(0, 40, 20),
    inHundredOf(3000, 100_000, 20),
    inHundredOf(2, 40_000, 20),
  ]).toEqual([null, '25 (11–47)', '<1 (<1–1)', '>99 (99–>99)', '0 (0–9)', '3', '<1'])
})

const cell = fc.record({
  year: fc.integer({ min: 2020, max: 2022 }),
  area: fc.constantFrom(null, 'North', 'South', 'East'),
  kind: fc.constantFrom('force', 'courtesy', 'withheld'),
  ending: fc.constantFrom('sustained', 'open'),
  count: fc.integer({ min: 1, max: 9 }),
})

it('loses no record by coarsening, and never tells of fewer than five, whichever cells are added or taken away', () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 30 }), (cells) => {
      const told = coarsenCells(cells)
      const sum = (some: readonly Cell[], by: (one: Cell) => string) => {
        const sums = new Map<string, number>()
        for (const one of some) sums.set(by(one), (sums.get(by(one)) ?? 0) + one.count)
        return [...sums].sort(([a], [b]) => (a < b ? -1 : 1))
      }
      const ends = ({ year, ending }: Cell) => `${year} ${ending}`
      expect(sum(told, ends)).toEqual(sum(cells, ends))
      const isTold = ({ area, kind }: Cell) => area !== null || kind !== 'withheld'
      for (const [, count] of sum(told.filter(isTold), ({ year, area, kind }) => `${year} ${area} ${kind}`))
        expect(count).toBeGreaterThanOrEqual(5)
      // the difference of a district in truth and as told: what lost its district with others of its year
      for (const year of [2020, 2021, 2022]) {
        const whole =
          sum(
            cells.filter((one) => one.year === year),
            () => '',
          )[0]?.[1] ?? 0
        const lost = sum(
          told.filter((one) => one.year === year && !isTold(one)),
          () => '',
        )[0]?.[1]
        if (lost !== undefined && whole >= 5) expect(lost).toBeGreaterThanOrEqual(5)
      }
    }),
    { seed: 11, numRuns: 300 },
  )
})
