-- promise: belongs to an incident that is kept
-- table: force_uses
-- otherwise: quarantine
SELECT u._row FROM ours.force_uses AS u LEFT JOIN ours.force_incidents AS i USING (incident_id) WHERE i.incident_id IS NULL
