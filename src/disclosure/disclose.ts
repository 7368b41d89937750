import type { Agency } from '../agency.ts'
import { name, text, type Database } from '../database.ts'
import { Problem, quoted } from '../problem.ts'
import type { Column, ReleaseMode, Table } from '../schema/_table.ts'
import { tables } from '../schema/tables.ts'
import type { AsOf } from '../sources/snapshot.ts'
import type { Adjustment } from '../harmonise/harmonise.ts'
import { countComplaints } from './count-complaints.ts'
import { countForce } from './count-force.ts'
import { notPrivate } from './not-private.ts'
import { protect } from './protect.ts'
import { suspectTexts, scanTexts } from './scan.ts'

/** What left of one table, and what did not, with the reason. */
export interface Released {
  table: string
  rows: number
  columns: string[]
  withheld: {
    column: string
    reason:
      'never leaves' | 'no value in any row' | 'not listed by the agency folder' | 'not in this release mode'
  }[]
}

/**
 * The gate: makes `release.<table>` from `ours.<table>` with the columns that both the schema and the agency folder
 * allow, dates and units as the release mode says, in no order. Publishing reads nothing else. Says what left and, of rows that
 * leave protected, what was coarsened.
 * @throws {Problem} when the agency folder lists a column that may not leave, or a text that leaves looks private.
 */
export async function disclose(
  db: Database,
  agency: Agency,
  asOf: AsOf,
): Promise<{ released: Released[]; coarsened: Adjustment[] }> {
  await db.run('CREATE SCHEMA release')
  await countComplaints(db, asOf('complaints'), agency.publish['complaints']?.includes('district') === true)
  const incidents = agency.publish['force_incidents'] ?? []
  await countForce(db, {
    district: incidents.includes('district'),
    force_type: incidents.includes('force_type'),
  })
  const released: Released[] = []
  // What leaves as published is only chosen from; what leaves protected is changed.
  const kind = agency.release.mode === 'protected' ? 'TABLE' : 'VIEW'
  for (const table of tables) {
    const rows = await db.count(`SELECT count(*) FROM ours.${table.name}`)
    if (rows === 0) continue
    const columns = leaving(agency, table)
    const left = Object.keys(table.columns).filter((column) => !columns.includes(column))
    const mightLeave = left.filter((column) => table.columns[column]!.release !== undefined)
    const empty = await emptyOf(db, agency, table, mightLeave, asOf(table.name))
    const withheld = left.map((column) => ({ column, reason: reasonFor(agency, table, column, empty) }))
    if (columns.length > 0) {
      await db.run(
        `CREATE ${kind} release.${table.name} AS ${releaseSql(agency, table, columns, asOf(table.name))}`,
      )
    }
    released.push({ table: table.name, rows: columns.length > 0 ? rows : 0, columns, withheld })
  }
  const coarsened = agency.release.mode === 'protected' ? await protect(db, released) : []
  scanTexts(agency.id, await suspectTexts(db, released), notPrivate(agency))
  return { released, coarsened }
}

/** The columns of a table that leave for this agency, in schema order. @throws {Problem} for a listed column that may not. */
export function leaving(agency: Agency, table: Table): string[] {
  const listed = table.countOf === undefined ? (agency.publish[table.name] ?? []) : countable(agency, table)
  const allowed = Object.keys(table.columns).filter((column) =>
    mayLeave(table.columns[column]!, agency.release.mode),
  )
  const refused = listed.filter((column) => !allowed.includes(column))
  if (refused.length > 0) {
    throw new Problem({
      where: `${agency.id}/agency.yaml`,
      found: `publish.${table.name} lists ${quoted(refused)}`,
      known: `columns that may leave ${agency.release.mode}: ${quoted(allowed)}`,
      todo: `take them out of publish.${table.name} in data/agencies/${agency.id}/agency.yaml`,
    })
  }
  return allowed.filter((column) => listed.includes(column))
}

/** The columns of a table of counts that say no more than the columns an agency lists of what is counted. */
function countable(agency: Agency, { columns, countOf }: Table): string[] {
  const listed = agency.publish[countOf!] ?? []
  return Object.keys(columns).filter((column) => columns[column]!.needs!.every((one) => listed.includes(one)))
}

function mayLeave(column: Column, mode: ReleaseMode): boolean {
  return column.release?.includes(mode) ?? false
}

/** Those of the columns that hold nothing in any row of the agency: its records do not say it. */
async function emptyOf(
  db: Database,
  agency: Agency,
  table: Table,
  columns: readonly string[],
  asOf: string,
): Promise<Set<string>> {
  if (columns.length === 0) return new Set()
  const counts = columns.map((column) => `count(${name(column)}) AS ${name(column)}`)
  const [filled] = await db.rows<Record<string, number>>(
    `SELECT ${counts.join(', ')} FROM (${releaseSql(agency, table, columns, asOf)}) AS left_behind`,
  )
  return new Set(columns.filter((column) => Number(filled![column]) === 0))
}

function reasonFor(
  agency: Agency,
  table: Table,
  column: string,
  empty: ReadonlySet<string>,
): Released['withheld'][number]['reason'] {
  const spec = table.columns[column]!
  if (spec.release === undefined) return 'never leaves'
  if (empty.has(column)) return 'no value in any row'
  if (!mayLeave(spec, agency.release.mode)) return 'not in this release mode'
  return agency.publish[table.name]?.includes(column) === true
    ? 'never leaves'
    : 'not listed by the agency folder'
}

function releaseSql(agency: Agency, table: Table, columns: readonly string[], asOf: string): string {
  const from = table.releasedFrom ?? `ours.${table.name}`
  const chosen = columns.map(
    (column) => `${table.columns[column]!.derived ?? name(column)} AS ${name(column)}`,
  )
  return `SELECT ${text(agency.id)} AS agency_id, ${chosen.join(', ')}
    FROM (SELECT *, DATE ${text(asOf)} AS as_of FROM ${from}) AS leaving`
}
