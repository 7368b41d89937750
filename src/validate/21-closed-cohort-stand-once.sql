-- promise: stands once: the first row of a number is kept
-- table: closed_cohort
-- otherwise: quarantine
SELECT _row FROM (SELECT _row, row_number() OVER (PARTITION BY complaint_id ORDER BY _row) AS place FROM ours.closed_cohort) AS numbered WHERE place > 1
