/** What of a record, and of its parts, could point at one of them together (methods, H1), and how it is told. */
export interface Pointing {
  /** Tables of such records; each is coarsened by itself. */
  tables: readonly string[]
  id: string
  year: string
  kind: string
  /** The publisher’s own words that say as much as the kind, or more. */
  labels: readonly string[]
  /** The rows that a record is made of, with a kind and a word of the publisher’s each. */
  parts: { table: string; kind: string; label: string }
  /** How rules call the records, and their kind. */
  said: { records: 'complaints'; kind: 'class' } | { records: 'incidents'; kind: 'kind of force' }
}

export const pointing: readonly Pointing[] = [
  {
    tables: ['complaints', 'closed_cohort'],
    id: 'complaint_id',
    year: 'received_year',
    kind: 'allegation_class',
    labels: ['allegation_class_label'],
    parts: { table: 'allegations', kind: 'allegation_class', label: 'allegation_class_label' },
    said: { records: 'complaints', kind: 'class' },
  },
  {
    tables: ['force_incidents'],
    id: 'incident_id',
    year: 'occurred_year',
    kind: 'force_type',
    labels: ['force_type_label', 'level_label'],
    parts: { table: 'force_uses', kind: 'force_type', label: 'force_type_label' },
    said: { records: 'incidents', kind: 'kind of force' },
  },
]
