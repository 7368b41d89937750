import { gapTime } from '../../../src/statistics/gap-time.ts'
import { at, byGroup } from '../by-group.ts'

const isAbsent = (got: unknown) => got === undefined

interface Input {
  cluster: number[]
  gap: number[]
  event: number[]
  group: string[]
}

/** "se_greenwood_naive ignores clustering and must not be reported." */
export const asNoted = { se_greenwood_naive: isAbsent }

export function answer({ cluster, gap, event, group }: Input, params: { at: number[] }) {
  return byGroup(group, (cases) => {
    const own = { gap: at(gap, cases), event: at(event, cases), cluster: at(cluster, cases) }
    const rows = gapTime(own, params.at)
    return {
      rows: own.gap.length,
      clusters: new Set(own.cluster).size,
      events: own.event.filter((one) => one > 0).length,
      time: params.at,
      surv: rows.map((row) => row.surv),
      se_cluster_ij: rows.map((row) => row.se),
      se_cluster_hand: rows.map((row) => row.se),
    }
  })
}
