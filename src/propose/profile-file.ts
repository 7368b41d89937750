import type { Source } from '../agency.ts'
import { Database } from '../database.ts'
import { readSource } from '../sources/read-source.ts'
import { profile, type ColumnProfile } from './profile.ts'

/** Every column of a file of any format we read, before anything is known of it. @throws {Problem} when it cannot be read. */
export async function profileFile(
  bytes: Uint8Array,
  where: string,
  work: string,
  lastYear: number,
): Promise<ColumnProfile[]> {
  const nothingKnown: Source = {
    title: { en: where, es: where },
    publisher: '',
    url: '',
    platform: 'file',
    optional: false,
    key: [],
    volatile: [],
    time_zone: 'UTC',
    cadence_days: null,
    is_final: false,
    licence: 'unknown',
    columns: [],
    ignored: {},
    dates: {},
    not_dates: [],
    files: [],
  }
  const db = await Database.open(2)
  try {
    await db.run('CREATE SCHEMA as_read')
    const { columns } = await readSource(db, 'as_read.file', nothingKnown, { bytes, where, as_of: '' }, work)
    return await profile(db, 'as_read.file', columns, lastYear)
  } finally {
    db.close()
  }
}
