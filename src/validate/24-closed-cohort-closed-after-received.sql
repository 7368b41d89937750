-- promise: was closed on or after the day it was received
-- table: closed_cohort
-- otherwise: quarantine
SELECT _row FROM ours.closed_cohort WHERE closed_on < received_on
