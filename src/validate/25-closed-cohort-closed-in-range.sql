-- promise: was closed no later than a year after the as-of date
-- table: closed_cohort
-- otherwise: quarantine
SELECT _row FROM ours.closed_cohort WHERE closed_on > as_of() + INTERVAL 366 DAY
