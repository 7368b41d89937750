-- promise: has a complaint number
-- table: closed_cohort
-- otherwise: quarantine
SELECT _row FROM ours.closed_cohort WHERE complaint_id IS NULL
