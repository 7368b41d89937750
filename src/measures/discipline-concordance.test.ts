import { readFileSync } from 'node:fs'
import { from, op } from 'arquero'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rows } from './discipline-concordance.ts'
import { firstRoad, measured } from './_two-roads.ts'

const decisions = fc.array(
  fc.record({
    agency_id: fc.constantFrom('alder', 'birch'),
    penalty_recommended: fc.option(fc.constantFrom('none', 'suspension', 'unknown')),
    penalty_imposed: fc.constantFrom('none', 'reprimand', 'suspension', 'pending'),
    decided_year: fc.option(fc.constantFrom(2020, 2021)),
  }),
  { maxLength: 40 },
)

it('agrees with Arquero on generated rows', async () => {
  await fc.assert(
    fc.asyncProperty(decisions, async (discipline) => {
      const given = discipline
        .filter((row) => row.penalty_recommended !== null)
        .flatMap((row) => [
          { ...row, period: 'all' },
          ...(row.decided_year === null ? [] : [{ ...row, period: String(row.decided_year) }]),
        ])
      const second =
        given.length === 0
          ? []
          : from(given)
              .rename({ penalty_recommended: 'recommended', penalty_imposed: 'imposed' })
              .groupby('agency_id', 'period', 'recommended', 'imposed')
              .rollup({ n: op.count() })
              .orderby('agency_id', 'period', 'recommended', 'imposed')
              .objects()
      expect(await firstRoad('discipline-concordance', { discipline })).toEqual(second)
    }),
    { numRuns: 20, seed: 29 },
  )
})

it('gives R’s shares and weighted kappa of a table of two ordered ratings', () => {
  const { input, expected } = JSON.parse(
    readFileSync(new URL('../../tests/reference/concordance_sexualfun.json', import.meta.url), 'utf8'),
  ) as { input: { matrix: number[][] }; expected: Record<string, number> & { exact_wilson95: number[] } }
  const steps = ['none', 'instruction', 'reprimand', 'command_discipline_a']
  const lines = input.matrix.flatMap((row, i) =>
    row.map((n, j) => ({ period: 'all', recommended: steps[i]!, imposed: steps[j]!, n })),
  )
  const of = Object.fromEntries(rows(lines).map((row) => [row.category, row]))
  expect(of['same']!.denominator).toBe(expected['n'])
  expect(of['same']!.value).toBeCloseTo(expected['exact_share']!, 9)
  expect(of['same']!.lower).toBeCloseTo(expected.exact_wilson95[0]!, 9)
  expect(of['lower']!.value).toBeCloseTo(expected['imposed_lower_share']!, 9)
  expect(of['higher']!.value).toBeCloseTo(expected['imposed_higher_share']!, 9)
  expect(of['kappa']!.value).toBeCloseTo(expected['kappa_linear']!, 9)
  expect(of['kappa']!.value! - of['kappa']!.lower!).toBeCloseTo(1.959964 * expected['kappa_linear_ase']!, 6)
  expect(of['lower']!.flags).toEqual([])
})

it('never counts a blank, a pending decision or a resignation as no penalty', () => {
  const line = (recommended: string, imposed: string, n: number) => ({
    period: 'all',
    recommended,
    imposed,
    n,
  })
  const of = Object.fromEntries(
    rows([
      line('suspension', 'none', 10),
      line('suspension', 'suspension', 15),
      line('suspension', 'pending', 8),
      line('suspension', 'resigned', 3),
      line('suspension', 'unknown', 2),
      line('unknown', 'none', 12),
    ]).map(({ category, numerator, denominator }) => [category, [numerator, denominator]]),
  )
  expect(of).toEqual({
    same: [15, 25],
    lower: [10, 25],
    higher: [0, 25],
    kappa: [null, 25],
    no_recommendation: [12, 50],
    decision_pending: [8, 50],
    left_before: [3, 50],
    imposed_not_known: [2, 50],
    'suspension/none': [10, 25],
    'suspension/suspension': [15, 25],
  })
})

it('says where an agency publishes no recommendation', async () => {
  const complaints = [{ agency_id: 'alder', origin: 'public', outcome: 'sustained' }]
  const discipline = [{ agency_id: 'alder', penalty_imposed: 'suspension' }]
  const given = await measured('discipline-concordance', { complaints, discipline })
  expect(given.map(({ origin, status, reasons }) => ({ origin, status, reasons }))).toEqual([
    { origin: 'all', status: 'hidden', reasons: ['no_recommended_penalties'] },
  ])
})
