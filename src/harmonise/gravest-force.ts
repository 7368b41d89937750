import { text, type Database } from '../database.ts'
import { forceType } from '../schema/words/force-type.ts'
import { blank } from './crosswalk.ts'

/**
 * Gives each force incident the label that decides it: where its own SQL gives none, that of the kind of force whose
 * word stands first in our order. An incident with neither gets `(blank)`, for the crosswalk to translate.
 */
export async function gravestForce(db: Database): Promise<void> {
  const rank = `[${Object.keys(forceType.words).map(text).join(', ')}]`
  await db.run(`UPDATE ours.force_incidents AS i SET force_type_label = d.force_type_label
    FROM (SELECT incident_id, arg_min(force_type_label, (list_position(${rank}, force_type), force_type_label)) AS force_type_label
          FROM (SELECT incident_id, force_type, coalesce(force_type_label, ${text(blank)}) AS force_type_label FROM ours.force_uses)
          GROUP BY incident_id) AS d
    WHERE i.incident_id IS NOT DISTINCT FROM d.incident_id AND i.force_type_label IS NULL`)
  await db.run(
    `UPDATE ours.force_incidents SET force_type_label = ${text(blank)} WHERE force_type_label IS NULL`,
  )
}
