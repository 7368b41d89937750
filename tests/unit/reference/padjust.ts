import { benjaminiHochberg, holm } from '../../../src/statistics/p-adjust.ts'

export function answer({ p }: { p: (number | null)[] }) {
  return { bh: benjaminiHochberg(p), holm: holm(p) }
}
