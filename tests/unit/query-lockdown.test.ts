import { existsSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildEngine, type BuildEngine } from '../../src/query/build-engine.ts'
import { harmless, refused } from '../site/hostile-statements.ts'
import { queryDatabase } from './query-database.ts'

let engine: BuildEngine

beforeAll(async () => {
  engine = await buildEngine(
    await queryDatabase(
      `CREATE TABLE site.agencies AS SELECT * FROM (VALUES ('a', 'A Police'), ('b', 'B Police')) AS t(agency_id, name_en)`,
    ),
  )
})

const rows = () => {
  const result = engine.run('SELECT agency_id, name_en FROM agencies ORDER BY agency_id')
  return Array.from({ length: result.rowCount }, (_, row) => result.texts(row))
}

describe('the engine after its lock-down', () => {
  for (const sql of refused)
    it(`refuses ${sql}`, () => {
      expect(() => engine.run(sql)).toThrow()
      expect(rows()).toEqual([
        ['a', 'A Police'],
        ['b', 'B Police'],
      ])
    })

  for (const sql of harmless)
    it(`runs ${sql}`, () => {
      expect(() => engine.run(sql)).not.toThrow()
    })

  it('has written nothing outside its own memory', () => {
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('redress-hostile'))).toEqual([])
    expect(existsSync('redress-hostile.csv')).toBe(false)
    expect(existsSync('/export')).toBe(false)
  })

  it('says why in DuckDB’s words, as JSON', () => {
    expect(() => engine.run('SET lock_configuration = false')).toThrow(/configuration has been locked/)
  })
})
