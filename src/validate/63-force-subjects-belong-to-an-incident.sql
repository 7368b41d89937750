-- promise: belongs to an incident that is kept
-- table: force_subjects
-- otherwise: quarantine
SELECT s._row FROM ours.force_subjects AS s LEFT JOIN ours.force_incidents AS i USING (incident_id) WHERE i.incident_id IS NULL
