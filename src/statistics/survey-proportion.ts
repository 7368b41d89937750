import { degreesOfFreedom, linearisedVariance, type SurveyDesign } from './survey-design.ts'
import { tQuantile } from './t-distribution.ts'
import { noInterval, type Interval } from './wilson.ts'

export interface SurveyShare extends Interval {
  /** People who answered. */
  n: number
  se: number | null
}

export interface SurveyProportion extends SurveyShare {
  /** Variance beside that of a simple random sample of as many people (without replacement); null where that is 0. */
  deff: number | null
  degrees: number
  /** What unequal weights alone cost, and the sample size they leave. */
  kishDeff: number | null
  kishN: number | null
  /** Sorted by name. */
  groups: ({ group: string } & SurveyShare)[]
  /** A sum of group shares, one factor per group in their order: [-1, 1, 0] is the second less the first. */
  contrast(factors: readonly number[]): Interval & { se: number | null }
}

/**
 * The weighted share who said yes (`y` 1, 0, or null for no answer), of all and of each group, with limits that know how
 * people were chosen. Shares 0–1; limits on the logit scale, those of contrasts by t. Null where nobody answered; limits
 * null also where the share is 0 or 1. Source: methods, D1; the linearisation of survey::svyciprop.
 */
export function surveyProportion(
  y: readonly (0 | 1 | null)[],
  group: readonly (string | null)[],
  design: SurveyDesign,
  level = 0.95,
): SurveyProportion {
  const degrees = degreesOfFreedom(design)
  const t = degrees > 0 ? tQuantile((1 + level) / 2, degrees) : null
  const all = domain(y, design, () => true)
  const names = [...new Set(group.filter((name) => name !== null))].sort()
  const domains = names.map((name) => domain(y, design, (i) => group[i] === name))
  const share = ({ n, p, z }: Domain): SurveyShare => {
    if (p === null) return { n, ...noInterval, se: null }
    const se = Math.sqrt(linearisedVariance(design, z))
    if (!(p > 0 && p < 1) || t === null) return { n, value: p, lower: null, upper: null, se }
    const reach = (t * se) / (p * (1 - p))
    const at = (sign: number) => 1 / (1 + Math.exp(-(Math.log(p / (1 - p)) + sign * reach)))
    return { n, value: p, lower: at(-1), upper: at(1), se }
  }
  const whole = share(all)
  const simple = all.p === null ? 0 : simpleVariance(all.p, all.n, all.weight)
  return {
    ...whole,
    deff: whole.se !== null && simple > 0 ? whole.se ** 2 / simple : null,
    degrees,
    kishDeff: all.weight > 0 ? (all.n * all.squares) / all.weight ** 2 : null,
    kishN: all.weight > 0 ? all.weight ** 2 / all.squares : null,
    groups: domains.map((one, g) => ({ group: names[g]!, ...share(one) })),
    contrast(factors) {
      const used = domains.filter((_, g) => factors[g])
      if (used.length === 0 || used.some(({ p }) => p === null)) return { ...noInterval, se: null }
      const value = domains.reduce((sum, { p }, g) => sum + (factors[g] ? factors[g] * p! : 0), 0)
      const z = y.map((_, i) => domains.reduce((sum, one, g) => sum + (factors[g] ?? 0) * one.z[i]!, 0))
      const se = Math.sqrt(linearisedVariance(design, z))
      return {
        value,
        lower: t === null ? null : value - t * se,
        upper: t === null ? null : value + t * se,
        se,
      }
    },
  }
}

interface Domain {
  n: number
  /** Sum of the weights, and of their squares. */
  weight: number
  squares: number
  p: number | null
  /** Each person's share in p; 0 for those outside. */
  z: number[]
}

function domain(
  y: readonly (0 | 1 | null)[],
  { weight }: SurveyDesign,
  isIn: (i: number) => boolean,
): Domain {
  const inside = y.map((answer, i) => answer !== null && isIn(i))
  const sum = (value: (i: number) => number) =>
    inside.reduce((total, isInside, i) => total + (isInside ? value(i) : 0), 0)
  const total = sum((i) => weight[i]!)
  const p = total > 0 ? sum((i) => weight[i]! * y[i]!) / total : null
  return {
    n: sum(() => 1),
    weight: total,
    squares: sum((i) => weight[i]! ** 2),
    p,
    z: inside.map((isInside, i) => (isInside && p !== null ? (weight[i]! * (y[i]! - p)) / total : 0)),
  }
}

/** Variance of the share in a simple random sample of n from a population of the weights' sum. */
function simpleVariance(p: number, n: number, population: number): number {
  return n > 1 ? ((p * (1 - p) * n) / (n - 1)) * ((population - n) / (population * n)) : 0
}
