import { name, text, type Database } from '../database.ts'
import type { CrosswalkRecord } from '../publish/record.ts'
import { tables } from '../schema/tables.ts'
import { blank, type Translation } from './crosswalk.ts'
import { handKept } from './hand-kept.ts'
import { labelled } from './labelled.ts'

/** The crosswalk with the number of rows that bore each label, in every column of our tables that uses its field. */
export async function labelCounts(db: Database, crosswalk: Translation[]): Promise<CrosswalkRecord[]> {
  const places = tables
    .filter((one) => !handKept.includes(one.name))
    .flatMap((table) => labelled(table).map(({ label, field }) => ({ table, label, field })))
  const counted = await db.rows<{ field: string; place: string; label: string; rows: number }>(
    `SELECT field, place, coalesce(trim(said), '${blank}') AS label, sum(rows) AS rows FROM (${places
      .map(
        ({ table, label, field }) =>
          `SELECT ${text(field)} AS field, ${text(`${table.name}.${label}`)} AS place, ${name(label)} AS said, count(*) AS rows FROM ours.${table.name} GROUP BY said`,
      )
      .join(' UNION ALL ')}) AS counted GROUP BY ALL ORDER BY ALL`,
  )
  const rowsIn = new Map<string, Record<string, number>>()
  for (const { field, place, label, rows } of counted) {
    const key = `${field}\n${label}`
    rowsIn.set(key, { ...rowsIn.get(key), [place]: rows })
  }
  return crosswalk.map(({ field, label, word, note_en, note_es }) => {
    const rows_in = rowsIn.get(`${field}\n${label}`) ?? {}
    return {
      field,
      label,
      word,
      note: note_en === '' ? null : { en: note_en, es: note_es },
      rows: Object.values(rows_in).reduce((sum, rows) => sum + rows, 0),
      rows_in,
    }
  })
}
