import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { deflateRawSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve, type Served } from '../../scripts/serve-folder.ts'
import { Database } from '../../src/database.ts'
import { buildEngine, type BuildEngine } from '../../src/query/build-engine.ts'
import { agenciesAnswered, agenciesNamed } from '../../src/query/agencies-of-query.ts'
import { chartTitle } from '../../src/query/chart-title.ts'
import { naming } from '../../src/query/naming.ts'
import { csvText, jsonText, markdownText, tabText } from '../../src/query/result-texts.ts'
import { shareHash, sharedQuery } from '../../src/query/share-link.ts'
import { snippets, type Snippets, type TableFiles } from '../../src/query/snippets.ts'
import { query as en } from '../../src/words/en/query.ts'
import { query as es } from '../../src/words/es/query.ts'
import { queryDatabase } from './query-database.ts'

let engine: BuildEngine
const plain = naming({}, new Map())
const sql = `SELECT * FROM (VALUES
  (9007199254740993::BIGINT, 1.50::DECIMAL(5, 2), DATE '2020-02-29', '=1+1', true),
  (-1, NULL, NULL, 'a "b", |c|' || chr(10) || '<d>', false),
  (0, 0.00, DATE '1999-01-01', '', NULL)) AS t(n, d, on_day, "te,xt", is_it)`

beforeAll(async () => {
  engine = await buildEngine(
    await queryDatabase(`CREATE TABLE site.one AS SELECT 1 AS one, 'a' AS agency_id`),
  )
})

describe('a result leaves', () => {
  it('as CSV that another reader takes back to the letter', () => {
    const text = csvText(engine.run(sql), false)
    expect(text).toBe(
      'n,d,on_day,"te,xt",is_it\r\n' +
        '9007199254740993,1.50,2020-02-29,=1+1,true\r\n' +
        '-1,,,"a ""b"", |c|\n<d>",false\r\n' +
        '0,0.00,1999-01-01,"",\r\n',
    )
    expect(parse(text)).toEqual([
      ['n', 'd', 'on_day', 'te,xt', 'is_it'],
      ['9007199254740993', '1.50', '2020-02-29', '=1+1', 'true'],
      ['-1', '', '', 'a "b", |c|\n<d>', 'false'],
      ['0', '0.00', '1999-01-01', '', ''],
    ])
  })

  it('as CSV for spreadsheets, where no text is a formula and numbers stay numbers', () => {
    const rows = parse(
      csvText(engine.run(`SELECT unnest(['=1', '+1', '-1', '@a', 'a=1', '']) AS "=t", -1 AS n`), true),
    ) as string[][]
    expect(rows).toEqual([
      [`'=t`, 'n'],
      [`'=1`, '-1'],
      [`'+1`, '-1'],
      [`'-1`, '-1'],
      [`'@a`, '-1'],
      ['a=1', '-1'],
      ['', '-1'],
    ])
  })

  it('as JSON with exact numbers and each name once', () => {
    expect(
      jsonText(engine.run(`SELECT 9007199254740993 AS n, 'a"' AS n, NULL AS x, 'NaN'::DOUBLE AS y`)),
    ).toBe('[\n  {"n": 9007199254740993, "n_2": "a\\"", "x": null, "y": null}\n]\n')
    expect(JSON.parse(jsonText(engine.run(sql)))).toHaveLength(3)
  })

  it('as Markdown and as cells for the clipboard', () => {
    const result = engine.run(`SELECT 'a|b' AS t, 1 AS n UNION ALL SELECT '=<b>', NULL`)
    expect(markdownText(result)).toBe('| t | n |\n| --- | ---: |\n| a\\|b | 1 |\n| =\\<b\\> | NULL |\n')
    expect(tabText(result)).toBe(`t\tn\na|b\t1\n'=<b>\t`)
  })
})

describe('a link', () => {
  it('gives back what it was made of, for any query', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 800 }), async (text) => {
        const shared = { sql: text, data_version: '2026.06.22-9336fb4f' }
        const hash = await shareHash(shared)
        expect(hash).toMatch(/^#q=v1\.[\w-]+$/)
        expect(await sharedQuery(hash)).toEqual(shared)
      }),
      { numRuns: 60 },
    )
    const drawn = { sql: 'SELECT 1', data_version: 'v', chart: { kind: 'bar', column: 2 } }
    expect(await sharedQuery(await shareHash(drawn))).toEqual(drawn)
  })

  it('that is broken, forged or far too long is nothing', async () => {
    const whole = await shareHash({ sql: 'SELECT 1', data_version: 'v' })
    const strange = await shareHash({ sql: 'x', data_version: 'v'.repeat(41) })
    for (const hash of [
      '',
      '#q=',
      '#q=v1.',
      '#q=v2.abc',
      '#q=v1.!!!',
      whole.slice(0, -4),
      strange,
      '#q=v1.eNo',
      `#q=v1.${'A'.repeat(70_000)}`,
    ])
      expect(await sharedQuery(hash), hash.slice(0, 40)).toBe(null)
    await expect(shareHash({ sql: 'x'.repeat(60_001), data_version: 'v' })).rejects.toThrow(RangeError)
    const bomb = deflateRawSync(JSON.stringify({ sql: 'x'.repeat(10_000_000), data_version: 'v' }))
    expect(bomb.length).toBeLessThan(20_000)
    expect(await sharedQuery(`#q=v1.${bomb.toString('base64url')}`)).toBe(null)
  })
})

/** The raw texts of a program in R: `r"`, dashes, an opening bracket, and all to the same in turn. R 4.0, ?Quotes. */
function rawTexts(program: string): string[] {
  const texts: string[] = []
  for (let at = program.indexOf('r"'); at >= 0; at = program.indexOf('r"', at)) {
    const [open, dashes] = /^r"(-*)\(/.exec(program.slice(at))!
    const end = program.indexOf(`)${dashes}"`, at + open.length)
    texts.push(program.slice(at + open.length, end))
    at = end + dashes!.length + 2
    expect(program[at]).toBe(')')
  }
  return texts
}

describe('a query for elsewhere', () => {
  const folder = mkdtempSync(join(tmpdir(), 'redress-elsewhere-'))
  const files: TableFiles = {
    complaints: {
      paths: ['agencies/a/complaints.parquet', 'agencies/b/complaints.parquet'],
      absent: { district: 'VARCHAR' },
    },
    agencies: { paths: ['agencies.parquet'], absent: {} },
    measures: { paths: ['measures.parquet'], absent: {} },
  }
  const nasty = `SELECT 'it''s' || chr(10) || '\\n -- )"' AS "a""b", count(*) AS n, max(closed) AS closed, max(district) AS d\nFROM complaints JOIN agencies USING (agency_id)`
  // three complaints, by hand: two of a, one of b, whose file alone says what was closed
  const answer = [{ 'a"b': `it's\n\\n -- )"`, n: '3', closed: '1', d: null }]
  let served: Served
  let programs: Snippets

  beforeAll(async () => {
    const db = await Database.open()
    for (const id of ['a', 'b']) mkdirSync(join(folder, 'data/agencies', id), { recursive: true })
    for (const [path, select] of [
      ['agencies/a/complaints', `SELECT 'a' AS agency_id, unnest(['1', '2']) AS complaint_id`],
      ['agencies/b/complaints', `SELECT 'b' AS agency_id, '3' AS complaint_id, 1 AS closed`],
      ['agencies', `SELECT unnest(['a', 'b']) AS agency_id`],
    ])
      await db.run(`COPY (${select}) TO '${folder}/data/${path}.parquet' (FORMAT parquet)`)
    db.close()
    // the same engine, called as DuckDB’s command line and its Python module are called
    const run = fileURLToPath(new URL('duckdb-by-pipe.ts', import.meta.url))
    const call = `'${process.execPath}' '${run}'`
    writeFileSync(join(folder, 'duckdb'), `#!/bin/sh\nexec ${call}\n`, { mode: 0o755 })
    writeFileSync(
      join(folder, 'duckdb.py'),
      [
        'import subprocess',
        'class connect:',
        '    def __init__(self): self.said = []',
        '    def execute(self, sql): self.said.append(sql)',
        `    def sql(self, sql): return subprocess.run(${JSON.stringify(call)}, shell=True, text=True, input=";\\n".join([*self.said, sql]), stdout=-1).stdout`,
      ].join('\n'),
    )
    served = await serve(folder, 0)
    programs = snippets(nasty, `${served.url}/data/`, files)
  })
  afterAll(() => {
    served.close()
    rmSync(folder, { recursive: true })
  })

  /** What a program prints, run in a folder of its own. */
  async function printed(command: string, program: string): Promise<unknown> {
    const child = spawn(command, ['-c', program], {
      cwd: mkdtempSync(join(folder, 'run-')),
      env: { ...process.env, PATH: `${folder}:${process.env['PATH']}`, PYTHONPATH: folder },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    return JSON.parse(await text(child.stdout))
  }

  it('runs in a shell, over the Parquet files of the tables it names', async () => {
    expect(await printed('sh', programs.shell)).toEqual(answer)
    expect(programs.shell).not.toContain('measures')
    expect(snippets(`${nasty} -- measures`, '', files).shell).not.toContain('CREATE VIEW measures')
  })

  it('runs in Python', async () => {
    if (spawnSync('python3', ['--version']).error !== undefined)
      return console.warn('python3 is not there: its snippet was not run')
    expect(await printed('python3', programs.python)).toEqual(answer)
  })

  /** Texts as hard to quote as any: ends of texts in R, Python and the shell, backslashes, line ends, other alphabets. */
  const hard = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ')"',
          ')-"',
          ')--"',
          '(',
          ')',
          '-',
          '"',
          "'",
          '`',
          '\\',
          '\\n',
          '\\u00e9',
          '$x',
          '$(ls)',
          '%s',
          '{}',
          ';',
        ),
        fc.constantFrom(
          '\n',
          '\r\n',
          '\t',
          '\nSQL\n',
          '\nSQL_\n',
          ' -- a',
          'r"(',
          '"""',
          '\u2028',
          'ñ',
          '警',
          '🙂',
          '\u0301',
        ),
        fc.string({ unit: 'grapheme', maxLength: 4 }),
      ),
      { maxLength: 12 },
    )
    .map((parts) => `SELECT ${parts.join('')}`)

  it('keeps every letter of any query in R, as its grammar reads raw texts', () => {
    fc.assert(
      fc.property(hard, hard, (sql, file) => {
        const own = [{ table: 'my_wards', file, isParquet: true }]
        const { r } = snippets(sql, 'https://example.org/data/', {}, own)
        expect(rawTexts(r.slice(r.indexOf('\ndb <- ')))).toEqual([
          `CREATE VIEW "my_wards" AS SELECT * FROM read_parquet('${file.replaceAll("'", "''")}')`,
          sql,
        ])
      }),
      { numRuns: 500, seed: 9 },
    )
  })

  it('keeps every letter of any query in Python', () => {
    if (spawnSync('python3', ['--version']).error !== undefined)
      return console.warn('python3 is not there: its texts were not read')
    const queries = fc.sample(hard, { numRuns: 300, seed: 10 })
    const reads = [
      'import json, sys, types',
      'said = []',
      'db = types.SimpleNamespace(sql=said.append, execute=said.append)',
      'sys.modules["duckdb"] = types.SimpleNamespace(connect=lambda: db)',
      'for program in json.load(sys.stdin): exec(compile(program, "program", "exec"), {"print": lambda told: None})',
      'json.dump(said, sys.stdout)',
    ].join('\n')
    const { stdout } = spawnSync('python3', ['-c', reads], {
      input: JSON.stringify(queries.map((sql) => snippets(sql, 'https://example.org/', {}).python)),
    })
    expect(JSON.parse(String(stdout))).toEqual(queries)
  })

  it('hands every letter of any query over in a shell', () => {
    const place = mkdtempSync(join(folder, 'letters-'))
    writeFileSync(join(place, 'duckdb'), '#!/bin/sh\nexec cat\n', { mode: 0o755 })
    const queries = fc.sample(hard, { numRuns: 100, seed: 11 })
    const program = queries.map((sql) => `${snippets(sql, 'https://example.org/', {}).shell}\necho '<end>'\n`)
    const { stdout } = spawnSync('sh', ['-c', program.join('')], {
      cwd: place,
      env: { ...process.env, PATH: `${place}:${process.env['PATH']}` },
    })
    // what ends a statement stands on a line of its own, where no comment takes it
    const handed = queries.map((sql) => `${sql.replace(/[;\s]*$/, '')}\n;\n<end>\n`)
    expect(String(stdout)).toBe(handed.join(''))
  })

  it('fetches in R what is there, and reads it by the name it was kept under', async () => {
    const { r } = programs
    const [, list] = /^for \(path in c\((.*)\)\)$/m.exec(r)!
    const [, base] = /download\.file\(paste0\((".*?"), path\), gsub\("\/", "-", path\), mode = "wb"\)/.exec(
      r,
    )!
    const paths = JSON.parse(`[${list}]`) as string[]
    for (const path of paths) {
      const answer = await fetch(`${JSON.parse(base!) as string}${path}`)
      expect(answer.status, path).toBe(200)
      expect((await answer.text()).slice(0, 4)).toBe('PAR1')
    }
    const read = rawTexts(r).flatMap((one) =>
      [...one.matchAll(/'([^']*\.parquet)'/g)].map(([, name]) => name),
    )
    expect(read).toEqual(paths.map((path) => path.replaceAll('/', '-')))
  })

  it('keeps every letter of the query in R', () => {
    expect(programs.r).toContain(`DBI::dbGetQuery(db, r"-(${nasty})-")`)
    expect(programs.r).toContain(
      `for (path in c("agencies/a/complaints.parquet", "agencies/b/complaints.parquet", "agencies.parquet"))`,
    )
  })

  it('reads a file of the reader’s own from where it runs', async () => {
    const own = [{ table: 'my_wards', file: `it's mine.csv`, isParquet: false }]
    const asking = `SELECT w.name, count(*) AS n FROM complaints JOIN my_wards AS w ON w.agency = agency_id GROUP BY ALL`
    const program = snippets(asking, `${served.url}/data/`, files, own).shell
    const written = `printf 'agency,name\\na,first\\n' > "it's mine.csv"\n`
    expect(await printed('sh', written + program)).toEqual([{ name: 'first', n: '2' }])
  })
})

describe('what is said of a result', () => {
  const listed = [
    { agency_id: 'a', place: 'Aville', as_of: '2026-05-31' },
    { agency_id: 'b', place: 'Bville', as_of: '2025-12-31' },
  ]

  it('names the agencies in its rows, else those whose rows the query takes, else none', () => {
    const none = { origins: [], empty: [], as_of: '' }
    const holders = new Map([['one', new Map(['a', 'b'].map((id) => [id, none]))]])
    const ids = (query: string) =>
      agenciesAnswered(engine.run(query), query, listed, holders).map(({ agency_id }) => agency_id)
    expect(ids(`SELECT unnest(['b', 'x', NULL]) AS agency_id`)).toEqual(['b'])
    expect(ids(`SELECT one AS n FROM one WHERE 'a' = agency_id`)).toEqual(['a'])
    expect(ids(`SELECT one AS n FROM one WHERE agency_id <> 'b' AND 'b' = 'b' -- agency_id = 'b'`)).toEqual([
      'a',
    ])
    expect(ids(`SELECT one AS n FROM one WHERE agency_id = 'a' OR one = 1`)).toEqual(['a', 'b'])
    expect(ids(`SELECT count(*) FILTER (WHERE agency_id = 'a') AS n FROM one`)).toEqual([])
    expect(ids(`SELECT 1 AS n`)).toEqual([])
    expect(
      ids(`SELECT count(*) AS n FROM (SELECT 'a' AS agency_id) AS agencies WHERE agency_id = 'a'`),
    ).toEqual([])
  })

  const known = ['a', 'b', "it's", 'c', 'd']
  const asked: [string, string[], string[]][] = [
    [`agency_id = 'a' OR c."agency_id" IN ('b', 'it''s' , 'a', 'x')`, ['a', 'b', "it's"], ['x']],
    [`agency_id == 'a' AND agency_id = 'b'`, [], []],
    [`agency_id <> 'a' AND agency_id != 'b' AND agency_id NOT IN ('c') AND NOT c.agency_id = 'd'`, [], []],
    [`/* agency_id = 'a' */ 'agency_id = ''b''' <> agency_id -- agency_id IN ('c')`, [], [`agency_id = 'b'`]],
    [`agency_id = -- this one\n 'a'`, ['a'], []],
    [`my_agency_id = 'a' AND a.agency_id = b.agency_id AND agency_id IN (SELECT 'c')`, [], []],
    [`NOT (agency_id = 'a' OR 'x' = agency_id)`, [], ['x']],
    [`agency_id = E'\\x61' OR agency_id = 'a'::text OR agency_id > 'b' OR agency_id = $$c$$`, ['c'], []],
  ]
  for (const [where, ids, unknown] of asked)
    it(`WHERE ${JSON.stringify(where)} asks for ${ids.join(', ') || 'none'}`, () =>
      expect(agenciesNamed(`SELECT * FROM c WHERE ${where}`, known)).toEqual({ asked: ids, unknown }))

  it('is a citation with agencies and their days, data version, address and day', () => {
    const facts = {
      version: '2026.06.22-9336fb4f',
      address: 'https://example.org/query/#q=v1.x',
      day: '2026-11-25',
    }
    const agencies = listed.map(({ place, as_of }) => en.citedAgency(place, as_of))
    expect(en.citation({ ...facts, agencies })).toBe(
      'Redress, query of the published records of Aville (up to 2026-05-31), Bville (up to 2025-12-31), data version 2026.06.22-9336fb4f, https://example.org/query/#q=v1.x (seen 2026-11-25).',
    )
    expect(es.citation({ ...facts, agencies: [] })).toBe(
      'Redress, consulta de los registros publicados, versión 2026.06.22-9336fb4f de los datos, https://example.org/query/#q=v1.x (vista el 2026-11-25).',
    )
  })

  it('is a title over its chart: the number, by what, and what is the same in all of it', () => {
    const result = engine.run(
      `SELECT 'x' AS agency, unnest(['p', 'q']) AS area, unnest([3, 4]) AS n, unnest([1, 2]) AS m`,
    )
    expect(chartTitle(result, 'bar', 2, plain, en)).toEqual({
      title: 'N by area',
      same: 'All of it: agency x.',
    })
    expect(chartTitle(result, 'dot', 3, plain, es)).toEqual({
      title: 'M frente a n',
      same: 'Todo con agency x.',
    })
    const many = engine.run(
      `SELECT 'n' || i AS name, 2000 + y AS y, i AS n FROM range(11) AS t(i), range(3) AS u(y)`,
    )
    expect(chartTitle(many, 'line', 2, plain, en)).toEqual({
      title: 'N by name, y',
      same: 'The 8 longest of 11 lines.',
    })
    const fewer = engine.run(
      `SELECT 'n' || i AS name, 2000 + y AS y, CASE WHEN i < 9 THEN i END AS n FROM range(11) AS t(i), range(3) AS u(y)`,
    )
    expect(chartTitle(fewer, 'line', 2, plain, en).same).toBe('The 8 longest of 9 lines.')
    const agencies = engine.run(
      `SELECT unnest(['a', 'a', 'a', 'b', 'c']) AS agency_id, unnest(['not_it', 'q', 'r', 'p', 'p']) AS outcome, 1 AS still_open`,
    )
    const called = naming({ outcome: 'cómo terminaron' }, new Map())
    expect(chartTitle(agencies, 'bar', 2, called, en, { agencies: 2, bars: 2 })).toEqual({
      title: 'Still open by cómo terminaron',
      same: 'Each agency by itself, on a scale of its own: they are not compared. The first 2 of 3 agencies are drawn; run the query for all. Of each, the first 2 rows at most are drawn.',
    })
    const one = engine.run(`SELECT i || '' AS name, i AS n FROM range(20) AS t(i)`)
    expect(chartTitle(one, 'bar', 1, plain, en, { agencies: 2, bars: 15 }).same).toBe(
      'The first 15 of 20 rows are drawn.',
    )
    expect(chartTitle(result, 'histogram', 2, plain, en).title).toBe('How many rows have each size of n')
  })
})
