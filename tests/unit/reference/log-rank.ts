import { logRank } from '../../../src/statistics/log-rank.ts'

interface Input {
  time: number[]
  event: number[]
  group: string[]
  strata: string[] | null
}

export function answer({ time, event, group, strata }: Input) {
  return logRank({ time, event }, group, strata)
}
