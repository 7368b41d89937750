-- promise: stands once: the first row of a number is kept
-- table: complaints
-- otherwise: quarantine
SELECT _row FROM ours.complaints WHERE _row NOT IN (SELECT min(_row) FROM ours.complaints GROUP BY complaint_id)
