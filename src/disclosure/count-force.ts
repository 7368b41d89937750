import type { Database } from '../database.ts'
import { forceCountsSql, type CountedBy } from '../schema/force-counts.ts'
import { forceIncidents } from '../schema/force-incidents.ts'

/** Fills `ours.force_counts` from `ours.force_incidents`. */
export async function countForce(db: Database, counted: CountedBy): Promise<void> {
  const dated = `(SELECT *, ${forceIncidents.columns['occurred_month']!.derived!} AS occurred_month FROM ours.force_incidents)`
  await db.run(`CREATE OR REPLACE TABLE ours.force_counts AS ${forceCountsSql(dated, [], counted)}`)
}
