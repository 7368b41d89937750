import type { Agency } from '../agency.ts'
import type { Database } from '../database.ts'
import { Problem } from '../problem.ts'

/** A number that the agency published itself, and ours for the same thing. */
export interface ComparedTotal {
  what: string
  theirs: number
  ours: number
  see: string
}

/** Our number beside each published total whose `ours` says how to count it. @throws {Problem} when that SQL fails. */
export async function compareTotals(db: Database, agency: Agency): Promise<ComparedTotal[]> {
  const compared: ComparedTotal[] = []
  for (const { what, theirs, see, ours } of agency.published_totals) {
    if (ours === undefined) continue
    try {
      await db.run('SET search_path = ours')
      compared.push({ what, theirs, ours: await db.count(ours), see })
    } catch (error) {
      throw new Problem({
        where: `${agency.id}/agency.yaml`,
        found: `published_totals “${what}”: ${(error as Error).message.split('\n')[0]!}`,
        known: 'one SELECT over our tables that gives one number',
        todo: 'mend `ours`',
      })
    } finally {
      await db.run('SET search_path = main')
    }
  }
  return compared
}
