import type { Agency } from '../agency.ts'
import { name, type Database } from '../database.ts'
import { Problem, quoted } from '../problem.ts'
import type { Table } from '../schema/_table.ts'
import { tables } from '../schema/tables.ts'
import type { AsOf } from '../sources/snapshot.ts'
import { nameAreas } from './areas.ts'
import { collapse } from './collapse.ts'
import { censor } from './censor.ts'
import { gravestForce } from './gravest-force.ts'
import { readCrosswalk, type Translation } from './crosswalk.ts'
import type { Rule } from './rules.ts'
import { readHandKept } from './hand-kept.ts'
import { translate } from './translate.ts'

/** What was changed on the way, with how many rows: every rule that is not a plain renaming. */
export interface Adjustment {
  table: string
  rule: Rule
  rows: number
}

export interface Harmonised {
  crosswalk: Translation[]
  adjustments: Adjustment[]
}

/**
 * Runs an agency's SQL over `raw.*` and its crosswalk over the result, giving `ours.<table>` for every canonical
 * table (empty where the agency has none), each with `_row`. Nothing is dropped here.
 * @throws {Problem} for SQL that fails, columns that are not ours, rows lost, labels nobody translated.
 */
export async function harmonise(db: Database, agency: Agency, asOf: AsOf, work: string): Promise<Harmonised> {
  const crosswalk = readCrosswalk(agency)
  await db.run('CREATE SCHEMA ours; CREATE SCHEMA said')
  for (const table of tables) {
    await ourTable(db, agency, table, work)
  }
  await db.lock()
  await checkNothingLost(db, agency)
  await nameAreas(db, agency)
  await translate(
    db,
    agency,
    crosswalk,
    tables.filter((table) => !isCollapsed(table)),
  )
  const collapsed = await collapse(db)
  await gravestForce(db)
  await translate(db, agency, crosswalk, tables.filter(isCollapsed))
  const adjustments = [...collapsed, ...(await censor(db, asOf))]
  await db.run('DROP SCHEMA said CASCADE')
  return { crosswalk, adjustments: adjustments.filter((adjustment) => adjustment.rows > 0) }
}

/** Whether a table takes labels from the rows of another: complaints from allegations, incidents from kinds of force. */
function isCollapsed(table: Table): boolean {
  return table.columns['outcome'] !== undefined || table.name === 'force_incidents'
}

/** Makes `ours.<table>` of the agency’s SELECT or of what it keeps by hand; empty where it has neither. */
async function ourTable(db: Database, agency: Agency, table: Table, work: string): Promise<void> {
  const sql = agency.sql[table.name]?.trim().replace(/;\s*$/, '')
  if (sql === undefined) {
    const said = (await readHandKept(db, agency, table, work)) ? `said.${table.name}` : null
    const columns = said === null ? [] : await checkColumns(db, agency, table)
    await cast(db, agency, table, columns, said ?? '(SELECT 1 WHERE false)')
    return
  }
  await said(db, agency, table, `SELECT * FROM (\n${sql}\n) LIMIT 0`)
  const columns = await checkColumns(db, agency, table)
  try {
    await db.run('SET search_path = raw')
    await db.runAlone(castSql(table, columns, `(\n${sql}\n)`))
  } catch {
    // Told apart in two steps: what the SELECT says, and what we make of it.
    await db.run(`DROP TABLE said.${table.name}`)
    await said(db, agency, table, sql)
    await cast(db, agency, table, columns, `said.${table.name}`)
  } finally {
    await db.run('SET search_path = main')
  }
}

async function said(db: Database, agency: Agency, table: Table, sql: string): Promise<void> {
  try {
    await db.run('SET search_path = raw')
    await db.runAlone(`CREATE TABLE said.${table.name} AS (\n${sql}\n)`)
  } catch (error) {
    throw new Problem({
      where: `${agency.id}/${table.name.replaceAll('_', '-')}.sql`,
      found: (error as Error).message.split('\n').slice(0, 2).join(' ').trim(),
      known: `one SELECT over ${quoted(Object.keys(agency.sources))}`,
      todo: 'mend the SQL',
    })
  } finally {
    await db.run('SET search_path = main')
  }
}

/** The columns of `said.<table>`. @throws {Problem} for one that is not ours, or one that is missing. */
async function checkColumns(db: Database, agency: Agency, table: Table): Promise<string[]> {
  const columns = await saidColumns(db, table)
  const ours = Object.entries(table.columns).filter(
    ([, column]) => column.derived === undefined && column.words === undefined,
  )
  const strange = columns.filter((column) => !ours.some(([known]) => known === column))
  const missing = ours
    .filter(([known, column]) => column.required === true && !columns.includes(known))
    .map(([known]) => known)
  if (strange.length === 0 && (missing.length === 0 || columns.length === 0)) return columns
  throw new Problem({
    where: `${agency.id}/${table.name.replaceAll('_', '-')}`,
    found:
      strange.length > 0 ? `column ${quoted(strange)}, which is not ours` : `no column ${quoted(missing)}`,
    known: quoted(ours.map(([known]) => known)),
    todo: 'name the columns of the SELECT as src/schema does',
  })
}

async function saidColumns(db: Database, table: Table): Promise<string[]> {
  const rows = await db.rows<{ column_name: string }>(
    `SELECT column_name FROM duckdb_columns() WHERE schema_name = 'said' AND table_name = '${table.name}' ORDER BY column_index`,
  )
  return rows.map((row) => row.column_name)
}

function castSql(table: Table, said: readonly string[], from: string): string {
  const columns = Object.entries(table.columns)
    .filter(([, column]) => column.derived === undefined)
    .map(([column, { type, words }]) => {
      const value = said.includes(column) ? `CAST(${name(column)} AS ${type})` : `NULL::${type}`
      return `${words === undefined ? value : 'NULL::VARCHAR'} AS ${name(column)}`
    })
  return `CREATE TABLE ours.${table.name} AS SELECT row_number() OVER ()::INTEGER AS _row, ${columns.join(', ')} FROM ${from} AS said`
}

async function cast(
  db: Database,
  agency: Agency,
  table: Table,
  said: readonly string[],
  from: string,
): Promise<void> {
  try {
    await db.run(castSql(table, said, from))
  } catch (error) {
    throw new Problem({
      where: `${agency.id}/${table.name.replaceAll('_', '-')}.sql`,
      found: (error as Error).message.split('\n')[0]!,
      known: `the types of src/schema/${table.name.replaceAll('_', '-')}.ts`,
      todo: 'give the value in that type, or leave it empty and say why in a comment',
    })
  }
}

async function checkNothingLost(db: Database, agency: Agency): Promise<void> {
  for (const [id, source] of Object.entries(agency.sources)) {
    if (source.rows_become === undefined) continue
    const read = await db.count(`SELECT count(*) FROM raw.${name(id)}`)
    const made = await db.count(`SELECT count(*) FROM ours.${source.rows_become}`)
    if (made >= read) continue
    throw new Problem({
      where: `${agency.id}/${source.rows_become.replaceAll('_', '-')}.sql`,
      found: `${made} rows from the ${read} rows of "${id}"`,
      known: 'at least as many rows as the source has: rows are dropped by a named rule, never in the SQL',
      todo: 'take the WHERE or DISTINCT out of the SELECT, or the source’s rows_become out of agency.yaml with a note saying why',
    })
  }
}
