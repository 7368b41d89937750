import { sanLirio } from './cities.ts'
import type { Complaint } from './complaint.ts'
import { complaints } from './complaints.ts'
import { sanLirioFaults, type SanLirioFaults } from './san-lirio-faults.ts'
import { sanLirioOther } from './san-lirio-other.ts'
import { penaltiesJson, wideFile } from './san-lirio-wide.ts'

/** Everything about San Lirio before and after it publishes. */
export interface SanLirio {
  complaints: Complaint[]
  faults: SanLirioFaults
  /** Text by source, as agency.yaml names them. */
  files: Record<string, string>
}

/** San Lirio publishes one wide file saved by a spreadsheet, a row for each officer and allegation, and what it keeps elsewhere. */
export function sanLirioRecords(seed: number): SanLirio {
  const records = complaints(seed, sanLirio)
  const faults = sanLirioFaults(seed, records)
  return {
    complaints: records,
    faults,
    files: {
      cases: wideFile(seed, records, faults),
      penalties: penaltiesJson(seed, records),
      ...sanLirioOther(seed),
    },
  }
}
