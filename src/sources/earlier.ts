import type { Source } from '../agency.ts'
import { name, type Database } from '../database.ts'
import { readSource, valueOf } from './read-source.ts'
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
  await db.run('CREATE SCHEMA IF NOT EXISTS before; CREATE SCHEMA IF NOT EXISTS before_as_read')
  const asRead = `before_as_read.${id}`
  let columns: string[]
  try {
    columns = (await readSource(db, asRead, source, bytes, work)).columns
  } catch {
    await db.run(`DROP TABLE IF EXISTS ${asRead}`)
    return null
  }
  const compared = source.columns.filter((column) => columns.includes(column))
  const gone = columns.filter((column) => !fresh.includes(column) && source.ignored[column] === undefined)
  const texts = gone.map((column) => `nullif(trim(${name(column)}), '') AS ${name(column)}`)
  await db.run(
    `CREATE TABLE before.${name(id)} AS SELECT ${[...compared.map((column) => `${valueOf(source, column)} AS ${name(column)}`), ...texts, '_line'].join(', ')} FROM ${asRead}`,
  )
  await db.run(`DROP TABLE ${asRead}`)
  return { columns, compared, gone }
}
