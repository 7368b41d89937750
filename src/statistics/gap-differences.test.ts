import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { gapDifferences } from './gap-differences.ts'

const { input, expected } = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../tests/reference/gap_bladder2.json', import.meta.url)), 'utf8'),
) as {
  input: { cluster: number[]; gap: number[]; event: number[]; group: string[] }
  expected: Record<'rx1' | 'rx2', { time: number[]; surv: number[]; se_cluster_ij: number[] }>
}

it('gives R’s difference of two groups, with limits about as wide as those of its robust errors', () => {
  for (const [at, month] of [3, 6, 12, 24].entries()) {
    const [first, second] = gapDifferences(input, month, { runs: 2000, seed: 1 })
    const { rx1, rx2 } = expected
    const se = Math.hypot(rx1.se_cluster_ij[at]!, rx2.se_cluster_ij[at]!)
    const value = rx2.surv[at]! - rx1.surv[at]!
    expect(first!.group).toBe('rx1')
    expect(first!.value).toBeCloseTo(value, 12)
    expect(second!.value).toBeCloseTo(-value, 12)
    expect((first!.upper - first!.lower) / (2 * 1.96 * se)).toBeGreaterThan(0.85)
    expect((first!.upper - first!.lower) / (2 * 1.96 * se)).toBeLessThan(1.2)
    expect(first!.lower).toBeCloseTo(-second!.upper, 12)
  }
})

it('finds no chance in a difference that every officer has', () => {
  // 40 officers, each with one gap that ends in a repeat after 10 days and one followed for 20 without
  const officers = Array.from({ length: 40 }, (_, i) => i)
  const gaps = {
    gap: officers.flatMap(() => [10, 20]),
    event: officers.flatMap(() => [1, 0]),
    cluster: officers.flatMap((one) => [one, one]),
    group: officers.flatMap(() => ['soon', 'never']),
  }
  const found = gapDifferences(gaps, 15, { runs: 200, seed: 1 })
  expect(found).toEqual([
    { group: 'soon', value: 1, lower: 1, upper: 1, p: 2 / 201 },
    { group: 'never', value: -1, lower: -1, upper: -1, p: 2 / 201 },
  ])
})

it('has nothing to compare in one group, or in none', () => {
  const one = { gap: [1, 2], event: [1, 0], cluster: ['a', 'b'], group: ['x', 'x'] }
  expect(gapDifferences(one, 5, { runs: 20, seed: 1 })).toEqual([])
  expect(gapDifferences({ gap: [], event: [], cluster: [], group: [] }, 5, { runs: 20, seed: 1 })).toEqual([])
})
