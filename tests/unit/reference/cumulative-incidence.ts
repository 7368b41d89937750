import { aalenJohansen, incidenceAt } from '../../../src/statistics/aalen-johansen.ts'

const isAbsent = (got: unknown) => got === undefined

/** "se_cmprsk_aalen: alternative estimator, listed to show how far they differ"; naive_…: "the WRONG number". */
export const asNoted = { se_cmprsk_aalen: isAbsent, naive_one_minus_km_first_cause: isAbsent }

export function answer(
  { time, status, labels }: { time: number[]; status: number[]; labels: string[] },
  { at }: { at: number[] },
) {
  const curves = aalenJohansen({ time, status }, labels.length)
  return Object.fromEntries(
    labels.map((label, k) => {
      const rows = at.map((t) => incidenceAt(curves[k]!, t))
      const cif = rows.map((row) => row.cif)
      const se = rows.map((row) => row.se)
      return [label, { time: at, cif, se_delta: se, cif_delta_check: cif, se_survfit_ij: se }]
    }),
  )
}
