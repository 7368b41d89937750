import { mean, variance } from './quantile.ts'

export interface Answers {
  /** One row per person, one answer per item; null where it was not given. */
  items: readonly (readonly (number | null)[])[]
  /** The ends of the scale. */
  min: number
  max: number
  /** True for items where a high answer means less trust. */
  reversed: readonly boolean[]
}

export interface TrustIndex {
  /** Mean answer on 0–100 of each person who gave at least half the answers, else null; an average, not a percentage. */
  index: (number | null)[]
  answered: number
  mean: number | null
  /** People who gave every answer. */
  complete: number
  /** How far the items say the same thing (Cronbach's α), from complete rows; null with one item or no variance. */
  alpha: number | null
}

/** One number for several questions on trust. Source: Cronbach 1951, Psychometrika 16:297; methods, D2. */
export function trustIndex({ items, min, max, reversed }: Answers): TrustIndex {
  const scaled = items.map((row) =>
    row.map((answer, k) => {
      if (answer === null) return null
      const share = ((answer - min) / (max - min)) * 100
      return reversed[k] ? 100 - share : share
    }),
  )
  const index = scaled.map((row) => {
    const given = row.filter((answer) => answer !== null)
    return given.length > 0 && given.length >= row.length / 2 ? mean(given) : null
  })
  const known = index.filter((value) => value !== null)
  const complete = scaled.filter((row): row is number[] => row.every((answer) => answer !== null))
  return {
    index,
    answered: known.length,
    mean: mean(known),
    complete: complete.length,
    alpha: alpha(complete),
  }
}

function alpha(rows: readonly (readonly number[])[]): number | null {
  const count = rows[0]?.length ?? 0
  const total = variance(rows.map((row) => row.reduce((sum, answer) => sum + answer, 0)))
  if (count < 2 || total === null || total === 0) return null
  let parts = 0
  for (let k = 0; k < count; k++) parts += variance(rows.map((row) => row[k]!))!
  return (count / (count - 1)) * (1 - parts / total)
}
