import type { Agency } from '../agency.ts'
import { name, text, type Database } from '../database.ts'
import { Problem, quoted } from '../problem.ts'
import type { Table } from '../schema/_table.ts'
import { blank, type Translation } from './crosswalk.ts'
import { handKept } from './hand-kept.ts'
import { labelled } from './labelled.ts'

/**
 * Fills every word column from the label beside it. Labels match to the letter once trimmed; an empty label is
 * `(blank)`. A column whose labels are all missing from the SQL stays empty.
 * @throws {Problem} naming every label that the crosswalk does not list, with its rows.
 */
export async function translate(
  db: Database,
  agency: Agency,
  crosswalk: Translation[],
  tables: readonly Table[],
): Promise<void> {
  const unknown: { field: string; label: string; rows: number; known: readonly string[] }[] = []
  for (const table of tables) {
    for (const { word, label, field, list } of labelled(table)) {
      const own = handKept.includes(table.name) ? list.map((one) => ({ label: one, word: one })) : []
      const lines = [...own, ...crosswalk.filter((line) => line.field === field)]
      if ((await db.count(`SELECT count(${name(label)}) FROM ours.${table.name}`)) === 0) continue
      const pairs =
        lines.length > 0
          ? lines.map((line) => `(${text(line.label)}, ${text(line.word)})`).join(', ')
          : "('', '')"
      await db.run(
        `UPDATE ours.${table.name} SET ${name(word)} = w.word FROM (VALUES ${pairs}) AS w(label, word) WHERE coalesce(trim(${name(label)}), ${text(blank)}) = w.label`,
      )
      const left = await db.rows<{ label: string; rows: number }>(
        `SELECT coalesce(trim(${name(label)}), ${text(blank)}) AS label, count(*) AS rows FROM ours.${table.name} WHERE ${name(word)} IS NULL GROUP BY ALL ORDER BY rows DESC, label`,
      )
      unknown.push(...left.map((row) => ({ field, ...row, known: lines.map((line) => line.label) })))
    }
  }
  if (unknown.length === 0) return
  const first = unknown[0]!
  throw new Problem({
    where: `data/agencies/${agency.id}/crosswalk.csv`,
    found: unknown.map((one) => `${one.field} "${one.label}" (${one.rows} rows)`).join(', '),
    known: `for ${first.field}: ${quoted(first.known) || 'nothing yet'}`,
    todo: `ask the publisher what it means, then add it to data/agencies/${agency.id}/crosswalk.csv`,
  })
}
