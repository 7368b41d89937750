-- promise: has a number of its own and a day within range
-- table: force_incidents
-- otherwise: quarantine
SELECT _row FROM (SELECT _row, incident_id, occurred_on, row_number() OVER (PARTITION BY incident_id ORDER BY _row) AS place FROM ours.force_incidents) AS numbered WHERE place > 1 OR incident_id IS NULL OR occurred_on IS NULL OR occurred_on < DATE '1985-01-01' OR occurred_on > as_of()
