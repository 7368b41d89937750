import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Source } from '../../src/agency.ts'
import { Database, type Row } from '../../src/database.ts'
import type { AsRead } from '../../src/sources/as-read.ts'
import { readSource } from '../../src/sources/read-source.ts'

/** A source that reads the given columns, all else at its plainest. */
export function sourceOf(columns: string[], more: Partial<Source> = {}): Source {
  return {
    title: { en: 'Cases', es: 'Casos' },
    publisher: 'City of Tiny',
    url: 'https://example.org/cases',
    platform: 'file',
    optional: false,
    key: [],
    volatile: [],
    time_zone: 'America/Chicago',
    cadence_days: null,
    is_final: false,
    licence: 'unknown',
    columns,
    ignored: {},
    dates: {},
    not_dates: [],
    files: [],
    ...more,
  }
}

/** What a source’s files are read as: rows in file order, as arrays, and what was left out. */
export async function readFiles(
  source: Source,
  ...files: (string | Uint8Array)[]
): Promise<AsRead & { header: string[]; rows: unknown[][] }> {
  const db = await Database.open()
  try {
    await db.run('CREATE SCHEMA as_read')
    const [first, ...more] = files.map((bytes, at) => ({
      bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes,
      where: at === 0 ? 'cases.csv' : `cases-${at}.csv`,
    }))
    const work = mkdtempSync(join(tmpdir(), 'redress-read-'))
    const read = await readSource(db, 'as_read.cases', source, { ...first!, more, as_of: '2024-12-31' }, work)
    const found = await db.rows<Row>('SELECT * FROM as_read.cases ORDER BY _line')
    return { ...read, header: Object.keys(found[0] ?? {}), rows: found.map((row) => Object.values(row)) }
  } finally {
    db.close()
  }
}
