import { CompletionContext, type CompletionResult } from '@codemirror/autocomplete'
import { EditorState } from '@codemirror/state'
import { describe, expect, it } from 'vitest'
import { Database } from '../../src/database.ts'
import { completionSource, duckdb } from '../../src/query/completion.ts'
import { writtenName } from '../../src/query/written-name.ts'
import { keywords, types } from '../../src/query/keywords.ts'

const column = (name: string, meaning: string) => ({ name, type: 'VARCHAR', meaning })
const tables = new Map([
  ['complaints', [column('received_on', 'Day of receipt.'), column('outcome', 'How it ended.')]],
  ['allegations', [column('received_on', 'Day of receipt.'), column('finding', 'What was found.')]],
  ['my_wards', [column('ward name', '')]],
])

/** What is offered where a bar stands in a text. */
async function offered(text: string, explicit = false): Promise<CompletionResult | null> {
  const state = EditorState.create({ doc: text.replace('|', ''), extensions: duckdb.extension })
  return completionSource(() => tables)(new CompletionContext(state, text.indexOf('|'), explicit))
}

const labels = (result: CompletionResult | null) => result?.options.map(({ label }) => label)
const boost = (result: CompletionResult | null, name: string) =>
  result!.options.find(({ label }) => label === name)!.boost ?? 0

it('writes every word of the engine’s language so that it is read as a name', async () => {
  const db = await Database.open()
  const words = await db.rows(`SELECT DISTINCT keyword_name AS word FROM duckdb_keywords()`)
  expect(words.length).toBeGreaterThan(400)
  for (const { word } of [
    ...words,
    { word: 'ward name' },
    { word: '2020' },
    { word: 'a"b' },
    { word: 'año' },
  ]) {
    const name = writtenName(String(word))
    const [row] = await db.rows(
      `SELECT ${name} AS told, count(${name}) OVER () AS n FROM (SELECT 7 AS "${String(word).replaceAll('"', '""')}") AS t WHERE ${name} = 7 ORDER BY t.${name}`,
    )
    expect([String(row!['told']), name.length > 0], name).toEqual(['7', true])
  }
  expect(['order', 'Group', 'received_on', 'Ward', 'year'].map(writtenName)).toEqual([
    '"order"',
    '"Group"',
    'received_on',
    'Ward',
    'year',
  ])
  db.close()
})

describe('what can be written', () => {
  it('before a table is named is every column of all tables once, with its meaning and where it is', async () => {
    const result = await offered('SELECT rec|')
    expect(result!.from).toBe(7)
    expect(result!.options.filter(({ label }) => label === 'received_on')).toEqual([
      {
        label: 'received_on',
        type: 'property',
        detail: 'VARCHAR',
        info: 'Day of receipt.\nFROM complaints, allegations',
        boost: 60,
      },
    ])
    expect(labels(result)).toEqual(expect.arrayContaining(['outcome', 'finding', 'complaints']))
  })

  it('of functions and words of the language is what begins so', async () => {
    expect(labels(await offered('SELECT medi|'))).toContain('median')
    const words = (await offered('SELECT rec|'))!.options.filter(({ type }) => /keyword|function/.test(type!))
    expect(words.map(({ label }) => label)).toEqual(['RECURSIVE'])
  })

  it('stands in order: columns of tables that are named, other columns, tables, functions, words', async () => {
    const result = await offered('SELECT f| FROM allegations')
    const order = ['finding', 'outcome', 'my_wards', 'floor', 'FROM'].map((name) => boost(result, name))
    expect(order).toEqual([...order].sort((a, b) => b - a))
    expect(new Set(order).size).toBe(5)
  })

  it('after a table or its alias and a dot is its columns alone', async () => {
    expect(labels(await offered('SELECT c.o| FROM complaints AS c'))).toEqual(['received_on', 'outcome'])
    expect(labels(await offered('SELECT allegations.|'))).toEqual(['received_on', 'finding'])
  })

  it('is quoted where a name needs it', async () => {
    const found = (await offered('SELECT wa|'))!.options.find(({ label }) => label === 'ward name')
    expect(found!.apply).toBe('"ward name"')
  })

  for (const text of [
    'SELECT CAST(outcome AS var|',
    'SELECT try_cast(max(f(a)) AS var|)',
    'SELECT 1 AS a; SELECT cast("a b" as var|',
  ])
    it(`is a type and nothing else at ${text}`, async () => {
      const result = await offered(text)
      expect(labels(result)).toEqual(
        types.filter((type) => type.startsWith('var')).map((type) => type.toUpperCase()),
      )
      expect(labels(result)).toContain('VARCHAR')
      expect(result!.from).toBe(text.indexOf('var|'))
    })

  for (const text of ['CREATE TABLE t AS f|', 'SELECT 1; create or replace temp view "as" (a, b) AS f|'])
    it(`is what a query begins with at ${text}`, async () =>
      expect(labels(await offered(text))).toEqual(['FROM']))

  it('is everything again inside what is created', async () => {
    expect(labels(await offered('CREATE TABLE t AS SELECT rec|'))).toContain('received_on')
    expect(labels(await offered("CREATE TABLE t AS SELECT ' as ', rec|"))).toContain('received_on')
  })

  for (const text of [
    'WITH rec|',
    'WITH rec AS mat|',
    'WITH RECURSIVE rec|',
    'CREATE TEMP TABLE IF NOT EXISTS rec|',
    'CREATE VIEW v AS SELECT outcome AS rec|',
    'SELECT CAST(outcome AS VARCHAR) AS rec|',
    'SELECT (SELECT outcome AS rec|',
    'SELECT count(*) AS n|',
    'SELECT count(*) as |',
    'SELECT count(*) AS añ|',
    "SELECT 'rec|'",
    '-- rec|',
    'SELECT 20|',
    'SELECT |',
  ])
    it(`is nothing at ${text}`, async () => expect(await offered(text)).toBe(null))

  it('has no word that the engine does not know as one', async () => {
    const db = await Database.open()
    const rows = await db.rows(
      `SELECT keyword_name AS name FROM duckdb_keywords() UNION SELECT type_name FROM duckdb_types()`,
    )
    db.close()
    const known = new Set(rows.map(({ name }) => name))
    expect([...keywords, ...types].filter((word) => !known.has(word))).toEqual([])
  })
})
