import { clopperPearson } from '../../../src/statistics/clopper-pearson.ts'
import { wilson } from '../../../src/statistics/wilson.ts'

export function answer({ cases }: { cases: { x: number; n: number }[] }) {
  return {
    rows: cases.map(({ x, n }) => {
      const [score, narrower, exact] = [wilson(x, n), wilson(x, n, 0.9), clopperPearson(x, n)]
      return {
        x,
        n,
        p: score.value,
        wilson95: [score.lower, score.upper],
        wilson90: [narrower.lower, narrower.upper],
        clopper_pearson95: [exact.lower, exact.upper],
      }
    }),
  }
}
