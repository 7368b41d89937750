import { name, type Database } from '../database.ts'
import type { CrosswalkRecord } from '../publish/record.ts'
import { tables } from '../schema/tables.ts'
import { blank, type Translation } from './crosswalk.ts'
import { handKept } from './hand-kept.ts'
import { labelled } from './harmonise.ts'

/** The crosswalk with the number of rows that bore each label, over every table that uses its field. */
export async function labelCounts(db: Database, crosswalk: Translation[]): Promise<CrosswalkRecord[]> {
  const rows = new Map<string, number>()
  for (const table of tables.filter((one) => !handKept.includes(one.name))) {
    for (const { label, field } of labelled(table)) {
      const counted = await db.rows<{ label: string; rows: number }>(
        `SELECT coalesce(trim(said), '${blank}') AS label, rows FROM (SELECT ${name(label)} AS said, count(*) AS rows FROM ours.${table.name} GROUP BY said) AS counted`,
      )
      for (const one of counted)
        rows.set(`${field}\n${one.label}`, (rows.get(`${field}\n${one.label}`) ?? 0) + one.rows)
    }
  }
  return crosswalk.map(({ field, label, word, note }) => ({
    field,
    label,
    word,
    note,
    rows: rows.get(`${field}\n${label}`) ?? 0,
  }))
}
