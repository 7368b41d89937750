import type { Agency } from '../agency.ts'
import type { Database } from '../database.ts'
import { Problem } from '../problem.ts'
import type { AsRead } from './as-read.ts'
import { compare, type Comparison } from './compare.ts'
import { drift, type Drift } from './drift.ts'
import { readEarlier } from './earlier.ts'
import type { Snapshot } from './snapshot.ts'

/** How one fresh source stands against what was accepted before; `comparison` is null where there is nothing to compare. */
export interface Examined {
  source: string
  before: string | null
  after: string
  comparison: Comparison | null
  drift: Drift[]
  read: AsRead
}

/** What is to be examined: the fresh sources by name, what was accepted before, and the labels of the crosswalk. */
export interface ToExamine {
  agency: Agency
  fresh: Snapshot
  ids: readonly string[]
  earlier: Snapshot | null
  /** All of them, and those of findings. */
  labels: ReadonlySet<string>
  endings: ReadonlySet<string>
}

/**
 * Examines the fresh sources, loaded as `raw.<source>`, against the earlier snapshot, and against the fewest rows that
 * agency.yaml allows.
 */
export async function examine(
  db: Database,
  { agency, fresh, ids, earlier, labels, endings }: ToExamine,
  loaded: Record<string, AsRead>,
  work: string,
): Promise<Examined[]> {
  const all: Examined[] = []
  for (const id of ids) {
    const source = agency.sources[id]!
    const read = loaded[id]!
    const after = fresh.sources[id]!.as_of
    const old = earlier?.sources[id]
    const found: Drift[] =
      source.at_least !== undefined && read.read < source.at_least
        ? [{ level: 'block', said: `${read.read} rows, fewer than the ${source.at_least} of at_least` }]
        : []
    const was = old === undefined ? null : await readEarlier(db, id, source, old, work, read.columns)
    if (old === undefined || was === null) {
      if (old !== undefined)
        found.push({
          level: 'warn',
          said: 'the accepted file cannot be read with today’s folder: not compared',
        })
      all.push({ source: id, before: old?.as_of ?? null, after, comparison: null, drift: found, read })
      continue
    }
    const comparison = await compare(db, id, source, was.compared, endings)
    const days = { before: old.as_of, after }
    found.push(...(await drift(db, id, source, was, read.columns, comparison, days, labels)))
    all.push({ source: id, before: old.as_of, after, comparison, drift: found, read })
  }
  await db.run('DROP SCHEMA IF EXISTS before CASCADE')
  return all
}

/** Stops at drift that nobody has given a reason for. @throws {Problem} that lists all of it. */
export function checkDrift(
  agencyId: string,
  examined: readonly Examined[],
  reason: string | undefined,
): void {
  const blocks = examined.flatMap(({ source, drift: found }) =>
    found.filter(({ level }) => level === 'block').map(({ said }) => `${source}: ${said}`),
  )
  if (blocks.length === 0 || reason !== undefined) return
  throw new Problem({
    where: agencyId,
    found: blocks.join('; '),
    known: 'what was accepted before, and the limits in src/sources/drift.ts',
    todo: `compare with the publisher’s page; if the change is real, refresh again with --accept-drift "<why>", which is kept in data/sources.lock.json; if the folder is behind, edit data/agencies/${agencyId}/agency.yaml`,
  })
}
