import type { Source } from '../agency.ts'
import type { Database } from '../database.ts'
import { readValues } from './read-source.ts'
import type { SourceBytes } from './snapshot.ts'

/** The snapshot accepted before, as `before.<source>`: its columns as the file had them, and those that still can be compared. */
export interface Earlier {
  columns: string[]
  compared: string[]
  /** Columns that the fresh file does not have, with their texts in `before.<source>`. */
  gone: string[]
}

/**
 * Puts what was accepted of a source into `before.<source>`, columns read as they are today. Null when today’s folder
 * cannot read it any more: then there is nothing to compare with.
 */
export async function readEarlier(
  db: Database,
  id: string,
  source: Source,
  bytes: SourceBytes,
  work: string,
  fresh: readonly string[],
): Promise<Earlier | null> {
  await db.run('CREATE SCHEMA IF NOT EXISTS before')
  let columns: string[]
  try {
    columns = (await readValues(db, `before.${id}`, source, bytes, work)).columns
  } catch {
    await db.run(`DROP TABLE IF EXISTS before.${id}`)
    return null
  }
  const compared = source.columns.filter((column) => columns.includes(column))
  const gone = columns.filter((column) => !fresh.includes(column) && source.ignored[column] === undefined)
  return { columns, compared, gone }
}
