-- promise: has a received date, where its publisher gives any
-- table: closed_cohort
-- otherwise: quarantine
SELECT _row FROM ours.closed_cohort WHERE received_on IS NULL AND (SELECT count(received_on) FROM ours.closed_cohort) > 0
