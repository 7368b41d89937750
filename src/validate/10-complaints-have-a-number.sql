-- promise: has a complaint number
-- table: complaints
-- otherwise: quarantine
SELECT _row FROM ours.complaints WHERE complaint_id IS NULL
