import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Database, text, type Row } from '../../src/database.ts'
import { aalenJohansen } from '../../src/statistics/aalen-johansen.ts'
import { byar } from '../../src/statistics/byar.ts'
import { kaplanMeier } from '../../src/statistics/kaplan-meier.ts'
import { logRank } from '../../src/statistics/log-rank.ts'
import { mantelHaenszel } from '../../src/statistics/mantel-haenszel.ts'
import { benjaminiHochberg } from '../../src/statistics/p-adjust.ts'
import { wilson } from '../../src/statistics/wilson.ts'
import { statements } from './beside.ts'

const cases = fc.array(
  fc.record({
    grp: fc.constantFrom('a', 'b'),
    t: fc.integer({ min: 0, max: 15 }),
    k: fc.integer({ min: 0, max: 3 }),
  }),
  { minLength: 1, maxLength: 80 },
)
const counts = fc
  .integer({ min: 1, max: 90_000 })
  .chain((n) => fc.record({ n: fc.constant(n), x: fc.integer({ min: 0, max: n }) }))
const cell = fc.integer({ min: 1, max: 90 })

function compareWithSql(): void {
  let db: Database
  beforeAll(async () => {
    db = await Database.open()
  })
  afterAll(() => db.close())

  /** What the statement says of these rows. */
  async function said(file: string, table: string, rows: readonly Row[]): Promise<Record<string, number>[]> {
    const columns = Object.keys(rows[0]!)
    const value = (one: Row[string] | undefined) => (typeof one === 'string' ? text(one) : String(one))
    const values = rows.map((row) => `(${columns.map((column) => value(row[column])).join(', ')})`)
    await db.run(`CREATE OR REPLACE TABLE ${table} AS
      SELECT * FROM (VALUES ${values.join(', ')}) AS given (${columns.join(', ')})`)
    return db.rows(readFileSync(join(statements, file), 'utf8'))
  }

  const close = (value: number | null) => (value === null ? null : expect.closeTo(value, 10))

  it('tell the same survival curve', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async (list) => {
        const rows = list.map(({ grp, t, k }) => ({ grp, t, e: Math.min(1, k) }))
        const expected = ['a', 'b'].flatMap((grp) => {
          const own = rows.filter((row) => row.grp === grp)
          const curve = kaplanMeier({ time: own.map((row) => row.t), event: own.map((row) => row.e) })
          return curve.rows.map(({ time, n_risk, n_event, n_censor, surv, se, lower, upper }) => ({
            ...{ grp, t: time, n_risk, n_event, n_censor, surv: close(surv) },
            // the statement says 0 where nobody is left, the function null
            ...{ se: close(se ?? 0), lower: close(lower), upper: close(upper) },
          }))
        })
        expect(await said('km.sql', 'cases', rows)).toEqual(expected)
      }),
      { numRuns: 25, seed: 1 },
    )
  })

  it('tell the same incidence of each ending', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async (list) => {
        const curves = aalenJohansen({ time: list.map((one) => one.t), status: list.map((one) => one.k) }, 3)
        const told = await said('aalen_johansen.sql', 'cases', list)
        for (const { k, t, cif } of told) {
          expect(curves[k! - 1]!.find((row) => row.time === t)!.cif).toBeCloseTo(cif!, 10)
        }
        const ended = new Set(list.filter((one) => one.k > 0).map((one) => `${one.k} ${one.t}`))
        expect(told).toHaveLength(ended.size)
      }),
      { numRuns: 25, seed: 1 },
    )
  })

  it('tell the same log-rank test of two groups', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async (list) => {
        const rows = [...list, { grp: 'a', t: 3, k: 1 }, { grp: 'b', t: 9, k: 1 }].map(({ grp, t, k }) => ({
          ...{ grp, t, e: Math.min(1, k) },
        }))
        const { observed, expected, variance, chisq } = logRank(
          { time: rows.map((row) => row.t), event: rows.map((row) => row.e) },
          rows.map((row) => row.grp),
        )
        expect(await said('logrank2.sql', 'cases', rows)).toEqual([
          { o: observed[0], ex: close(expected[0]!), v: close(variance[0]![0]!), chisq: close(chisq) },
        ])
      }),
      { numRuns: 25, seed: 1 },
    )
  })

  it('tell the same limits of shares and rates', async () => {
    const list = fc.sample(counts, { numRuns: 200, seed: 1 })
    const shares = list.map(({ x, n }) => ({ x, n, share: x / n, ...limits(wilson(x, n)) }))
    expect(await said('wilson.sql', 'p', list)).toEqual(shares)
    const rates = list.map(({ x, n }) => ({ x, exposure: n, rate: x / n, ...limits(byar(x, n)) }))
    expect(
      await said(
        'byar.sql',
        'r',
        list.map(({ x, n }) => ({ x, exposure: n })),
      ),
    ).toEqual(rates)
  })

  const limits = ({ lower, upper }: { lower: number | null; upper: number | null }) => ({
    lower: close(lower),
    upper: close(upper),
  })

  it('tell the same pooled ratio and difference', async () => {
    const table = fc.record({ a: cell, b: cell, c: cell, d: cell })
    await fc.assert(
      fc.asyncProperty(fc.array(table, { minLength: 1, maxLength: 8 }), async (strata) => {
        const { or, rd } = mantelHaenszel(strata)
        const rows = strata.map((one, stratum) => ({ stratum, ...one }))
        const [told] = await said('mantel_haenszel.sql', 's', rows)
        expect(told!['or_mh']! / or.value!).toBeCloseTo(1, 10)
        expect(told!['or_lower']! / or.lower!).toBeCloseTo(1, 10)
        expect(told!['or_upper']! / or.upper!).toBeCloseTo(1, 10)
        expect(told).toMatchObject({ se_log_or: close(or.se), rd_mh: close(rd.value), se_rd: close(rd.se) })
      }),
      { numRuns: 25, seed: 1 },
    )
  })

  it('tell the same q of a family', async () => {
    const family = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(family, async (list) => {
        const told = await said(
          'bh.sql',
          'pv',
          list.map((p, id) => ({ id, p })),
        )
        expect(told.map((row) => row['q'])).toEqual(benjaminiHochberg(list).map(close))
      }),
      { numRuns: 25, seed: 1 },
    )
  })
}

if (existsSync(statements)) describe('the functions and SQL', compareWithSql)
else it.skip('the functions and SQL: not compared, the statements are not there', () => {})
