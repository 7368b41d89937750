import { meanCumulativeFunction } from '../../../src/statistics/mean-cumulative-function.ts'
import { at, byGroup } from '../by-group.ts'

interface Input {
  id: number[]
  start: number[]
  stop: number[]
  event: number[]
  group: string[]
}

export function answer({ id, start, stop, event, group }: Input, params: { at: number[] }) {
  return byGroup(group, (cases) => {
    const own = {
      id: at(id, cases),
      start: at(start, cases),
      stop: at(stop, cases),
      event: at(event, cases),
    }
    const rows = meanCumulativeFunction(own, params.at)
    const [mcf, se] = [rows.map((row) => row.mcf), rows.map((row) => row.se)]
    return {
      subjects: new Set(own.id).size,
      events: own.event.filter((one) => one > 0).length,
      time: params.at,
      mcf,
      se_lawless_nadeau: se,
      mcf_survfit: mcf,
      se_survfit_ij: se,
    }
  })
}
