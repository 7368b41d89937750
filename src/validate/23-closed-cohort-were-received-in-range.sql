-- promise: was received between 1985 and the as-of date
-- table: closed_cohort
-- otherwise: quarantine
SELECT _row FROM ours.closed_cohort WHERE received_on < DATE '1985-01-01' OR received_on > as_of()
