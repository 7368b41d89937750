-- promise: was closed no later than a year after the as-of date
-- table: complaints
-- otherwise: quarantine
SELECT _row FROM ours.complaints WHERE closed_on > as_of() + INTERVAL 366 DAY
