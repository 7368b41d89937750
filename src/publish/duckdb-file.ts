import { createHash } from 'node:crypto'
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { name, text, type Database } from '../database.ts'
import { tables } from '../schema/tables.ts'
import type { Table } from '../schema/_table.ts'
import { commonTables } from './common-tables.ts'
import type { PublishedAgency } from './record.ts'

/** No packed file of the database is larger, so that every host takes it and every reader gets it whole. */
export const largestFile = 20_000_000

/** One packed file of the database. */
export interface DatabaseFile {
  packed_path: string
  bytes: number
  packed_bytes: number
}

/** The rows of one agency (of one year, or those without a year, where the agency is split) in a file of their own. */
export interface DatabasePart extends DatabaseFile {
  agency_id: string
  /** The year that its rows are counted under; null where it holds all of the agency, or what has no year. */
  year: number | null
  /** Rows of each table in it, tables without rows left out. */
  tables: Record<string, number>
  /** A sum over its own rows and their columns: it changes when they do, and only then. */
  sha256: string
}

/** The database as a manifest names it: `path` is whole and stays at home, a page opens the packed file and those parts that it needs. */
export interface PublishedDatabase extends DatabaseFile {
  path: string
  /** Empty where the packed file holds everything; else it holds `measures`, `agencies` and every table without rows. */
  parts: DatabasePart[]
}

/**
 * Writes `redress.duckdb` for the page's engine (storage version 1.2.0): every release table, empty or not, so that every
 * printed query runs, sorted by agency and key, with `measures` over all agencies and `agencies`. Where it is larger than
 * `limit` when packed, it is packed without rows, with one part for each agency, and one for each year of an agency that
 * is larger itself; a single year that is larger yet stays one file.
 */
export async function writeDuckdb(
  db: Database,
  folder: string,
  agencies: readonly PublishedAgency[],
  limit: number = largestFile,
): Promise<PublishedDatabase> {
  const path = 'redress.duckdb'
  await write(db, folder, path, agencies, 'true')
  const whole = pack(folder, path)
  if (whole.packed_bytes <= limit) return { path, ...whole, parts: [] }
  rmSync(join(folder, whole.packed_path))
  await write(db, folder, 'redress-common.duckdb', agencies, 'false')
  const common = pack(folder, 'redress-common.duckdb')
  rmSync(join(folder, 'redress-common.duckdb'))
  const parts: DatabasePart[] = []
  for (const agency of agencies)
    if (agency.rows_from === 'rows') parts.push(...(await partsOf(db, folder, agency, limit)))
  return { path, ...common, parts }
}

async function partsOf(
  db: Database,
  folder: string,
  agency: PublishedAgency,
  limit: number,
): Promise<DatabasePart[]> {
  const whole = await part(db, folder, agency, null, () => 'true')
  if (whole.packed_bytes <= limit) return [whole]
  rmSync(join(folder, whole.packed_path))
  const mine = `agency_id = ${text(agency.agency_id)}`
  const years = new Set<number>()
  for (const table of released)
    for (const row of await db.rows(
      `SELECT DISTINCT ${yearOf(table)} AS year FROM ${table.name} WHERE ${mine} AND ${yearOf(table)} IS NOT NULL`,
    ))
      years.add(Number(row['year']))
  const parts = [await part(db, folder, agency, null, (table) => `${yearOf(table)} IS NULL`)]
  for (const year of [...years].sort((a, b) => a - b))
    parts.push(await part(db, folder, agency, year, (table) => `${yearOf(table)} = ${year}`))
  return parts.filter(({ tables: own }) => Object.keys(own).length > 0)
}

async function part(
  db: Database,
  folder: string,
  { agency_id }: PublishedAgency,
  year: number | null,
  rows: (table: Table) => string,
): Promise<DatabasePart> {
  const path = `redress-${agency_id}${year === null ? '' : `-${year}`}.duckdb`
  const counts: Record<string, number> = {}
  const sums: string[] = []
  await db.run(`ATTACH ${text(join(folder, path))} AS site (STORAGE_VERSION 'v1.2.0')`)
  for (const table of released) {
    const where = `agency_id = ${text(agency_id)} AND ${rows(table)}`
    const count = await db.count(`SELECT count(*) FROM ${table.name} WHERE ${where}`)
    if (count === 0) continue
    counts[table.name] = count
    await db.run(`CREATE TABLE site.${table.name} AS ${sorted(table, where)}`)
    sums.push(await sumOfRows(db, `site.${table.name}`))
  }
  await db.run('DETACH site')
  const packed = pack(folder, path)
  rmSync(join(folder, path))
  const sha256 = createHash('sha256')
    .update(JSON.stringify([agency_id, year, counts, sums]))
    .digest('hex')
  return { agency_id, year, tables: counts, sha256, ...packed }
}

async function write(
  db: Database,
  folder: string,
  path: string,
  agencies: readonly PublishedAgency[],
  where: string,
): Promise<void> {
  await db.run(`ATTACH ${text(join(folder, path))} AS site (STORAGE_VERSION 'v1.2.0')`)
  for (const table of released) await db.run(`CREATE TABLE site.${table.name} AS ${sorted(table, where)}`)
  for (const [table, select] of Object.entries(commonTables(folder, agencies)))
    await db.run(`CREATE TABLE site.${table} AS ${select}`)
  await db.run('DETACH site')
}

/** Both halves of the MD5 of each row, with the names of its columns, added up: rows that stand twice count twice. */
async function sumOfRows(db: Database, table: string): Promise<string> {
  const [sum] = await db.rows<{ lower: string; upper: string }>(
    `SELECT sum(md5_number_lower(one::VARCHAR))::VARCHAR AS lower, sum(md5_number_upper(one::VARCHAR))::VARCHAR AS upper FROM ${table} AS one`,
  )
  return `${sum!.lower} ${sum!.upper}`
}

function pack(folder: string, path: string): DatabaseFile {
  const packed = gzipSync(readFileSync(join(folder, path)), { level: 9 })
  writeFileSync(join(folder, `${path}.gz`), packed)
  return {
    packed_path: `${path}.gz`,
    bytes: statSync(join(folder, path)).size,
    packed_bytes: packed.length,
  }
}

const released = tables.filter((table) => releasedColumns(table).length > 0)

function releasedColumns(table: Table): string[] {
  return Object.keys(table.columns).filter((column) => table.columns[column]!.release !== undefined)
}

function sorted(table: Table, where: string): string {
  const columns = releasedColumns(table)
  const order = ['agency_id', ...table.key.filter((column) => columns.includes(column)), ...columns]
  return `SELECT * FROM ${table.name} WHERE ${where} ORDER BY ${order.map(name).join(', ')}`
}

/**
 * The year that a table's rows are split by: a year or a month of their own, else that of the complaint or the incident
 * that they belong to. Null for a table without any, whose rows stay together.
 */
function yearOf(table: Table): string {
  const columns = releasedColumns(table)
  const year = columns.find((one) => /(^|_)year$/.test(one))
  if (year !== undefined) return name(year)
  const month = columns.find((one) => one.endsWith('_month'))
  if (month !== undefined) return `CAST(date_part('year', ${name(month)}) AS INTEGER)`
  const parent = released.find(
    (one) => one.key.length === 1 && one !== table && columns.includes(one.key[0]!) && ofItself(one),
  )
  if (parent === undefined) return 'CAST(NULL AS INTEGER)'
  const [key] = parent.key
  return `(SELECT max(${yearOf(parent)}) FROM ${parent.name} AS parent WHERE parent.agency_id = ${table.name}.agency_id AND parent.${key} = ${table.name}.${key})`
}

/** Whether its rows have a year or a month of their own. */
function ofItself(table: Table): boolean {
  return releasedColumns(table).some((one) => /(^|_)year$|_month$/.test(one))
}
