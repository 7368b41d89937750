import type { Released } from '../disclosure/disclose.ts'
import type { AreaLabel } from '../harmonise/areas.ts'
import type { Adjustment } from '../harmonise/harmonise.ts'
import type { Both, ReleaseMode } from '../schema/_table.ts'
import type { Answers } from '../schema/words/comparability.ts'
import type { ChangeRecord } from '../sources/lock.ts'
import type { ComparedTotal } from '../validate/compare-totals.ts'
import type { Quarantine } from '../validate/validate.ts'

/** Where one source came from and what was accepted of it. */
export interface SourceRecord {
  id: string
  title: Both
  publisher: string
  url: string
  platform: string
  dataset: string | null
  licence: string
  cadence_days: number | null
  as_of: string
  sha256: string
  bytes: number
  rows: number
  /** Records of the file that were not taken, by reason; left out where there were none. */
  left_out?: { reason: string; rows: number }[]
  /** What each accepted snapshot changed, the latest last; left out where only one was accepted. */
  changes?: ChangeRecord[]
}

/** One line of the crosswalk, with how many rows bore the label. */
export interface CrosswalkRecord {
  field: string
  label: string
  word: string
  /** Why, where it is not obvious. */
  note: Both | null
  /** Over all columns of our tables that hold such labels. */
  rows: number
  /** The same, column by column, such as `allegations.finding_label`; those without any are left out. */
  rows_in: Record<string, number>
}

/** Everything a reader may know of how one agency's rows were prepared; kept with committed figures too. */
export interface AgencyRecord {
  agency_id: string
  as_of: string
  /** The day of each table that speaks up to another day. */
  as_of_by_table: Record<string, string>
  sources: SourceRecord[]
  released: Released[]
  quarantined: Quarantine[]
  adjusted: Adjustment[]
  crosswalk: CrosswalkRecord[]
  /** Totals the agency published itself beside ours; left out where none is compared. */
  compared?: ComparedTotal[]
  is_quality_low: boolean
}

/** A file that a reader can download. */
export interface Download {
  table: string
  format: 'parquet' | 'csv'
  path: string
  bytes: number
  sha256: string
  rows: number
}

/** One agency as the site reads it: its folder, its record, and what is there to download. */
export interface PublishedAgency extends AgencyRecord {
  name: Both
  place: Both
  is_demonstration: boolean
  complain: string | null
  /** The file holds only complaints that were open on this day or came after it; null where it holds all. */
  observed_from: string | null
  /** Its files to which nothing more is added, by id. */
  final_sources: string[]
  /** Days within which its own rule wants complaints closed. */
  deadline: { days: number; see: string } | null
  /** `figures`: its rows are not here, only numbers computed from them. */
  rows_from: 'rows' | 'figures'
  /** Rows of all its sources together. */
  source_rows: number
  release: { mode: ReleaseMode; reason: Both }
  not_published: Partial<
    Record<'complaints' | 'closed_on' | 'findings' | 'finding_kinds' | 'no_cooperation', Both>
  >
  /** How it counts, one answer for each dimension of comparability. */
  comparability: Answers
  notes: Both[]
  /** The SELECT of each table, as it stands in the folder. */
  sql: Record<string, string>
  downloads: Download[]
  /** What its labels of districts name; empty where each is a district of that name. */
  areas: AreaLabel[]
  /** Whether a district is where it happened, or where the officer works. */
  district_of: 'event' | 'officer'
  /** Answers a month behind a score of one district, fewest and most, where they are documented and not given with each. */
  district_answers: [number, number] | null
}
