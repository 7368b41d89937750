import { fisherExact } from '../../../src/statistics/fisher-exact.ts'
import { newcombe } from '../../../src/statistics/newcombe.ts'
import { shareRatio } from '../../../src/statistics/share-ratio.ts'

interface Case {
  x1: number
  n1: number
  x2: number
  n2: number
}

export function answer({ cases }: { cases: Case[] }) {
  return {
    rows: cases.map(({ x1, n1, x2, n2 }) => {
      const [difference, ratio] = [newcombe(x1, n1, x2, n2), shareRatio(x1, n1, x2, n2)]
      return {
        ...{ x1, n1, x2, n2 },
        diff: difference.value,
        newcombe95: [difference.lower, difference.upper],
        ratio: ratio.value,
        katz95: ratio.value === null ? null : [ratio.lower, ratio.upper],
        fisher_p: fisherExact(x1, n1, x2, n2),
      }
    }),
  }
}
