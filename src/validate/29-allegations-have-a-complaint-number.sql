-- promise: has a complaint number
-- table: allegations
-- otherwise: quarantine
SELECT _row FROM ours.allegations WHERE complaint_id IS NULL
