import { name, text, type Database } from '../database.ts'
import type { Agency, Source } from '../agency.ts'
import { Problem, quoted } from '../problem.ts'
import type { AsRead } from './as-read.ts'
import { dateOf, readValues } from './read-source.ts'
import type { Snapshot } from './snapshot.ts'

/**
 * Puts each source into `raw.<source>`: the columns that agency.yaml names, as trimmed texts (empty becomes null)
 * or dates, with `_line`, the record's place in the file. Returns what became of each source’s records.
 * @throws {Problem} for an unreadable file, a missing or unlisted column, or a text that is no date.
 */
export async function load(
  db: Database,
  agency: Agency,
  snapshot: Snapshot,
  work: string,
): Promise<Record<string, AsRead>> {
  await db.run('CREATE SCHEMA raw')
  await db.run('SET threads = 2')
  const loaded: Record<string, AsRead> = {}
  for (const [id, source] of Object.entries(agency.sources)) {
    if (source.unverified !== undefined) continue
    const bytes = snapshot.sources[id]
    if (bytes === undefined) {
      await db.run(
        `CREATE TABLE raw.${name(id)} (${source.columns.map((column) => `${name(column)} ${typeOf(source, column)}`).join(', ')}, _line INTEGER)`,
      )
      continue
    }
    loaded[id] = await readValues(db, `raw.${id}`, source, bytes, work, {
      columns: (columns, where) => checkColumns(columns, agency.id, id, source, where),
      isNoDate: (column) => isNoDate(source, column),
      dates: (table, where) => checkDates(db, table, agency.id, id, source, where),
    })
  }
  return loaded
}

function checkColumns(
  columns: readonly string[],
  agencyId: string,
  id: string,
  source: Source,
  where: string,
): void {
  const missing = source.columns.filter((column) => !columns.includes(column))
  const unlisted = columns.filter(
    (column) => !source.columns.includes(column) && source.ignored[column] === undefined,
  )
  const named = quoted(unlisted)
  if (missing.length > 0) {
    throw new Problem({
      where,
      found: `no column ${quoted(missing)}; the file has ${quoted(columns)}`,
      known: `the columns of "${id}" in ${agencyId}/agency.yaml`,
      todo: `check that this is the right file; if the publisher changed it, edit sources.${id}.columns in data/agencies/${agencyId}/agency.yaml and the SQL that reads it${unlisted.length === 0 ? '' : `; ${named}, which nobody has looked at, may be ${unlisted.length === 1 ? 'a new name' : 'new names'}`}`,
    })
  }
  if (unlisted.length > 0) {
    throw new Problem({
      where,
      found: `column ${named}, which nobody has looked at`,
      known: quoted([...source.columns, ...Object.keys(source.ignored)]),
      todo: `read it, or list it under sources.${id}.ignored with the reason, in data/agencies/${agencyId}/agency.yaml`,
    })
  }
}

/** The condition that holds of a text of a date column that is neither empty, nor a date, nor known to be none. */
function isNoDate(source: Source, column: string, texts = column): string {
  return `CASE WHEN ${dateOf(texts, source.dates[column]!)} IS NULL THEN coalesce(trim(${name(texts)}) NOT IN (${['', ...source.not_dates].map(text).join(', ')}), false) ELSE false END`
}

async function checkDates(
  db: Database,
  table: string,
  agencyId: string,
  id: string,
  source: Source,
  where: string,
): Promise<void> {
  for (const [column, formats] of Object.entries(source.dates)) {
    const bad = await db.rows<{ found: string; rows: number; line: number }>(
      `SELECT * FROM (SELECT trim(${name(column)}) AS found, count(*) AS rows, min(_line) AS line FROM ${table} GROUP BY found) AS texts
       WHERE ${isNoDate(source, column, 'found')}
       ORDER BY rows DESC, found LIMIT 5`,
    )
    if (bad.length === 0) continue
    throw new Problem({
      where: `${where}:${bad[0]!.line}`,
      found: `${column} ${bad.map((one) => `"${one.found}" (${one.rows})`).join(', ')}, which is no date`,
      known: `${quoted(formats)}; no date: ${quoted(source.not_dates) || 'nothing listed'}`,
      todo: `add the format to sources.${id}.dates, or the text to sources.${id}.not_dates, in data/agencies/${agencyId}/agency.yaml`,
    })
  }
}

function typeOf(source: Source, column: string): string {
  return source.dates[column] === undefined ? 'VARCHAR' : 'DATE'
}
