import { name, text, type Database } from '../database.ts'
import type { CrosswalkRecord } from '../publish/record.ts'
import { tables } from '../schema/tables.ts'
import { blank, type Translation } from './crosswalk.ts'
import { handKept } from './hand-kept.ts'
import { labelled } from './labelled.ts'

/** The crosswalk with the number of rows that bore each label, over every table that uses its field. */
export async function labelCounts(db: Database, crosswalk: Translation[]): Promise<CrosswalkRecord[]> {
  const places = tables
    .filter((one) => !handKept.includes(one.name))
    .flatMap((table) => labelled(table).map(({ label, field }) => ({ table, label, field })))
  const counted = await db.rows<{ field: string; label: string; rows: number }>(
    `SELECT field, coalesce(trim(said), '${blank}') AS label, sum(rows) AS rows FROM (${places
      .map(
        ({ table, label, field }) =>
          `SELECT ${text(field)} AS field, ${name(label)} AS said, count(*) AS rows FROM ours.${table.name} GROUP BY said`,
      )
      .join(' UNION ALL ')}) AS counted GROUP BY ALL`,
  )
  const rows = new Map(counted.map((one) => [`${one.field}\n${one.label}`, one.rows]))
  return crosswalk.map(({ field, label, word, note }) => ({
    field,
    label,
    word,
    note,
    rows: rows.get(`${field}\n${label}`) ?? 0,
  }))
}
