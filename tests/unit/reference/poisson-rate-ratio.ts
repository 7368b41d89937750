import { rateRatio } from '../../../src/statistics/rate-ratio.ts'

export function answer({ cases }: { cases: { x1: number; e1: number; x2: number; e2: number }[] }) {
  return {
    rows: cases.map(({ x1, e1, x2, e2 }) => {
      const { value, lower, upper, p } = rateRatio(x1, e1, x2, e2)
      return { ...{ x1, e1, x2, e2 }, ratio: value, exact95: [lower, upper], p }
    }),
  }
}
