-- promise: belongs to a complaint that is kept
-- table: allegations
-- otherwise: quarantine
SELECT a._row FROM ours.allegations AS a
WHERE NOT EXISTS (SELECT 1 FROM ours.complaints AS c WHERE c.complaint_id = a.complaint_id)
  AND NOT EXISTS (SELECT 1 FROM ours.closed_cohort AS c WHERE c.complaint_id = a.complaint_id)
