import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve, type Served } from '../../scripts/serve-folder.ts'
import { Database } from '../../src/database.ts'
import { snippets, type Snippets, type TableFiles } from '../../src/query/snippets.ts'

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
