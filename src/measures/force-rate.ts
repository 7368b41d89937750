import type { Context } from './_compute.ts'
import type { ExposureLine } from './_exposure.ts'
import { rates } from './_rates.ts'
import type { Computed } from './_row.ts'

/** Incidents of force for the officers, residents and contacts of a place. Source: methods, G1. */
export function rows(lines: readonly ExposureLine[], { as_of, as_of_by_table }: Context): Computed[] {
  return rates(lines, as_of_by_table['force_incidents'] ?? as_of)
}
