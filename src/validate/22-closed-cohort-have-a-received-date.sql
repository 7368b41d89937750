-- promise: has a received date
-- table: closed_cohort
-- otherwise: quarantine
SELECT _row FROM ours.closed_cohort WHERE received_on IS NULL
