import { penaltySteps } from '../schema/words/penalty.ts'
import { disciplineConcordance } from '../statistics/discipline-concordance.ts'
import { zFor } from '../statistics/normal-distribution.ts'
import { hidden, share, shown } from './_numbers.ts'
import type { Computed, Numbers } from './_row.ts'
import { thresholds } from './_thresholds.ts'
import { groupedBy } from './_waits.ts'

interface Line {
  period: string
  recommended: string
  imposed: string
  n: number
}

const stepOf = (word: string) => penaltySteps.findIndex((step) => step.some((one) => one === word))

/** Decisions without a pair to compare, told apart: they are not “no penalty”. */
const apart: Record<string, (line: Line) => boolean> = {
  no_recommendation: ({ recommended }) => stepOf(recommended) < 0,
  decision_pending: ({ recommended, imposed }) => stepOf(recommended) >= 0 && imposed === 'pending',
  left_before: ({ recommended, imposed }) => stepOf(recommended) >= 0 && imposed === 'resigned',
  imposed_not_known: ({ recommended, imposed }) =>
    stepOf(recommended) >= 0 && stepOf(imposed) < 0 && !['pending', 'resigned'].includes(imposed),
}

/**
 * Whether the penalty imposed was the one recommended: shares the same, lower and higher, agreement beyond chance, the
 * table of both, and the decisions that have no pair. Source: methods, B7.
 */
export function rows(lines: readonly Line[]): Computed[] {
  if (lines.every(({ recommended }) => stepOf(recommended) < 0)) return []
  return groupedBy(lines, ({ period }) => period).flatMap((own) => {
    const numbers = { ...comparison(own), ...withoutPair(own), ...table(own) }
    return Object.entries(numbers).map(([category, each]) => ({ period: own[0]!.period, category, ...each }))
  })
}

function comparison(lines: readonly Line[]): Record<string, Numbers> {
  const matrix = penaltySteps.map((_, i) =>
    penaltySteps.map((__, j) =>
      total(lines, ({ recommended, imposed }) => stepOf(recommended) === i && stepOf(imposed) === j),
    ),
  )
  const { n, kappaLinear, signTest } = disciplineConcordance(matrix)
  const count = (sign: number) =>
    matrix
      .flatMap((row, i) => row.filter((_, j) => Math.sign(j - i) === sign))
      .reduce((sum, each) => sum + each, 0)
  const uneven = signTest !== null && signTest < thresholds.discipline.uneven ? ['uneven'] : []
  return {
    same: share(count(0), n),
    lower: { ...share(count(-1), n), flags: uneven },
    higher: { ...share(count(1), n), flags: uneven },
    kappa: n < thresholds.proportion ? hidden('too_few_decisions') : kappaNumbers(kappaLinear, n),
  }
}

function kappaNumbers({ value, se }: { value: number | null; se: number | null }, n: number): Numbers {
  if (value === null || se === null) return hidden('not_defined')
  const reach = zFor(0.95) * se
  return shown({ value, lower: value - reach, upper: Math.min(1, value + reach) }, 'weighted_kappa', {
    denominator: n,
  })
}

function withoutPair(lines: readonly Line[]): Record<string, Numbers> {
  const all = total(lines, () => true)
  return Object.fromEntries(
    Object.entries(apart).map(([category, belongs]) => [category, share(total(lines, belongs), all)]),
  )
}

/** `suspension/reprimand`: of decisions where suspension was recommended, the share in which a reprimand was imposed. */
function table(lines: readonly Line[]): Record<string, Numbers> {
  const words = penaltySteps.flat()
  return Object.fromEntries(
    words.flatMap((recommended) => {
      const own = lines.filter((line) => line.recommended === recommended && stepOf(line.imposed) >= 0)
      const n = total(own, () => true)
      return words.flatMap((imposed) => {
        const x = total(own, (line) => line.imposed === imposed)
        return x === 0 ? [] : [[`${recommended}/${imposed}`, share(x, n)] as const]
      })
    }),
  )
}

function total(lines: readonly Line[], belongs: (line: Line) => boolean): number {
  return lines.filter(belongs).reduce((sum, { n }) => sum + n, 0)
}
