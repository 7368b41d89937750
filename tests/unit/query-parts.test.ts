import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Database } from '../../src/database.ts'
import { measuresCsv } from '../../src/publish/figures.ts'
import { writeDuckdb, type PublishedDatabase } from '../../src/publish/duckdb-file.ts'
import type { PublishedAgency } from '../../src/publish/record.ts'
import { gatherReleases } from '../../src/publish/release-files.ts'
import { buildEngine, type BuildEngine } from '../../src/query/build-engine.ts'
import { madeBy, withMade } from '../../src/query/made-by-reader.ts'
import { partsFor, type Part } from '../../src/query/parts.ts'
import { writeFileSync } from 'node:fs'

const limit = 85_000
const folder = mkdtempSync(join(tmpdir(), 'redress-parts-'))
const agency = (id: string) =>
  ({
    agency_id: id,
    name: { en: id, es: id },
    as_of: '2022-01-01',
    rows_from: 'rows',
    release: { mode: 'as_published' },
    is_demonstration: false,
    observed_from: null,
    downloads: [],
  }) as unknown as PublishedAgency
const agencies = [agency('large'), agency('small')]

let db: Database
let database: PublishedDatabase
let parts: Part[]
let engine: BuildEngine

const unpacked = (path: string) => gunzipSync(readFileSync(join(folder, path)))
const rows = (sql: string, from = engine) => {
  const result = from.run(sql)
  return Array.from({ length: result.rowCount }, (_, row) => result.texts(row))
}

beforeAll(async () => {
  db = await Database.open()
  await gatherReleases(db, folder, [])
  // 3,000 complaints a year in 2019 to 2021, one without a year, and forty of the other agency; sums by hand below
  await db.run(
    `INSERT INTO complaints BY NAME SELECT 'large' AS agency_id, md5(i::VARCHAR) AS complaint_id, 2019 + i // 3000 AS received_year FROM range(9000) AS t(i)`,
  )
  await db.run(
    `INSERT INTO complaints BY NAME SELECT 'large' AS agency_id, 'no year' AS complaint_id, NULL AS received_year`,
  )
  await db.run(
    `INSERT INTO complaints BY NAME SELECT 'small' AS agency_id, 's' || i AS complaint_id, 2021 AS received_year FROM range(40) AS t(i)`,
  )
  await db.run(
    `INSERT INTO allegations BY NAME SELECT 'large' AS agency_id, md5(i::VARCHAR) AS complaint_id, 'a' || i AS allegation_id FROM range(500) AS t(i)`,
  )
  writeFileSync(join(folder, 'measures.csv'), measuresCsv([]))
  database = await writeDuckdb(db, folder, agencies, limit)
  parts = database.parts.map(({ agency_id, year, tables, packed_path, ...sizes }) => ({
    name: year === null ? agency_id : `${agency_id} ${year}`,
    agency_id,
    tables: Object.keys(tables),
    address: packed_path,
    ...sizes,
  }))
  engine = await buildEngine(
    unpacked(database.packed_path),
    parts.map((part) => ({ part, bytes: unpacked(part.address) })),
  )
})
afterAll(() => {
  db.close()
  rmSync(folder, { recursive: true })
})

describe('a database larger than one file may be', () => {
  it('is split by agency, and by year where an agency is larger yet', () => {
    expect(database.parts.map(({ agency_id, year, tables }) => [agency_id, year, tables])).toEqual([
      ['large', null, { complaints: 1 }],
      ['large', 2019, { complaints: 3000, allegations: 500 }],
      ['large', 2020, { complaints: 3000 }],
      ['large', 2021, { complaints: 3000 }],
      ['small', null, { complaints: 40 }],
    ])
    for (const { packed_path, packed_bytes } of [database, ...database.parts]) {
      expect(packed_bytes, packed_path).toBeLessThanOrEqual(limit)
      expect(readFileSync(join(folder, packed_path)).length).toBe(packed_bytes)
    }
    expect(readdirSync(folder).filter((name) => name.endsWith('.gz'))).toHaveLength(6)
  })

  it('answers as one, under the names that tables always have', () => {
    const sql = `SELECT agency_id, received_year, count(*) FROM complaints GROUP BY ALL ORDER BY ALL`
    const counted = [
      ['large', '2019', '3000'],
      ['large', '2020', '3000'],
      ['large', '2021', '3000'],
      ['large', null, '1'],
      ['small', '2021', '40'],
    ]
    expect(rows(sql)).toEqual(counted)
    expect(rows('SELECT count(*) FROM allegations JOIN complaints USING (agency_id, complaint_id)')).toEqual([
      ['500'],
    ])
    expect(rows('SELECT count(*) FROM agencies')).toEqual([['2']])
    expect(rows('SELECT count(*) FROM discipline')).toEqual([['0']])
  })

  it('is asked only for what a query names', () => {
    const names = (sql: string) => partsFor(sql, parts).map(({ name }) => name)
    expect(names('SELECT 1 FROM measures, agencies')).toEqual([])
    expect(names('select * from ALLEGATIONS')).toEqual(['large 2019'])
    expect(names('WITH c AS (FROM complaints) FROM c')).toEqual([
      'large',
      'large 2019',
      'large 2020',
      'large 2021',
      'small',
    ])
  })

  it('is asked for all of it where a name may be put together', () => {
    const count = (sql: string) => partsFor(sql, parts).length
    expect(count(`SELECT count(*) FROM query_table('comp' || 'laints')`)).toBe(5)
    expect(count(`FROM "query" (E'FROM complain\\x74s')`)).toBe(5)
    expect(count(`SELECT 'query_table(' AS query`)).toBe(0)
  })

  it('is asked for what things made before need', () => {
    const made = [
      `CREATE TEMP VIEW first AS SELECT * FROM complaints`,
      `CREATE OR REPLACE TEMPORARY TABLE IF NOT EXISTS temp."Kept all" AS FROM first`,
      `PREPARE p AS SELECT $1 FROM allegations`,
      `CREATE TEMP MACRO count_of() AS (SELECT count(*) FROM complaints)`,
      `SELECT 1`,
    ].map((sql) => madeBy(sql, ['small']))
    const things = made.filter((one) => one !== null)
    expect(things.map(({ name, leftOut }) => [name, leftOut])).toEqual([
      ['first', []],
      ['kept all', ['small']],
      ['p', []],
      ['count_of', []],
    ])
    const asked = (sql: string) => {
      const { sql: all, leftOut } = withMade(sql, things)
      return [partsFor(all, parts).length, leftOut]
    }
    expect(asked('SELECT count(*) FROM First')).toEqual([5, []])
    expect(asked('FROM "Kept all"')).toEqual([5, ['small']])
    expect(asked('EXECUTE p(1)')).toEqual([1, []])
    expect(asked('SELECT count_of()')).toEqual([5, []])
    expect(asked('FROM agencies')).toEqual([0, []])
  })

  it('is whole after a transaction that is taken back, and has no empty twin', () => {
    const whole = [['9041']]
    for (const before of ['BEGIN', 'DROP VIEW complaints', 'ROLLBACK', 'DROP VIEW temp.complaints'])
      engine.run(before)
    expect(rows('SELECT count(*) FROM complaints')).toEqual(whole)
    expect(rows('SELECT count(*) FROM main.complaints')).toEqual(whole)
    expect(() => rows('SELECT count(*) FROM db.complaints')).toThrow(/does not exist/)
  })

  it('is as locked as one file', () => {
    for (const sql of [
      `INSERT INTO complaints (agency_id) VALUES ('x')`,
      `DELETE FROM "part small".complaints`,
      `ATTACH '${tmpdir()}/redress-hostile.duckdb' AS x`,
      `SET enable_external_access = true`,
    ])
      expect(() => engine.run(sql), sql).toThrow()
  })

  it('is one file where it is small enough', async () => {
    const whole = mkdtempSync(join(tmpdir(), 'redress-whole-'))
    writeFileSync(join(whole, 'measures.csv'), measuresCsv([]))
    const one = await writeDuckdb(db, whole, agencies)
    expect(one.parts).toEqual([])
    expect(readdirSync(whole).sort()).toEqual(['measures.csv', 'redress.duckdb', 'redress.duckdb.gz'])
    rmSync(whole, { recursive: true })
  })

  it('gives a part another sum when a row of its own changes, and only then', async () => {
    const again = mkdtempSync(join(tmpdir(), 'redress-again-'))
    writeFileSync(join(again, 'measures.csv'), measuresCsv([]))
    const one = `agency_id = 'large' AND complaint_id = md5('3000')` // the first of 2020
    await db.run(`UPDATE complaints SET allegation_count = 7 WHERE ${one}`)
    const { parts: next } = await writeDuckdb(db, again, agencies, limit)
    await db.run(`UPDATE complaints SET allegation_count = NULL WHERE ${one}`)
    const changed = next.filter(({ sha256 }, at) => sha256 !== database.parts[at]!.sha256)
    expect(changed.map(({ agency_id, year }) => [agency_id, year])).toEqual([['large', 2020]])
    rmSync(again, { recursive: true })
  })
})
