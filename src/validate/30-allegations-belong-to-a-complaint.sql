-- promise: belongs to a complaint that is kept
-- table: allegations
-- otherwise: quarantine
SELECT a._row FROM ours.allegations AS a
LEFT JOIN (SELECT complaint_id FROM ours.complaints UNION SELECT complaint_id FROM ours.closed_cohort) AS kept USING (complaint_id)
WHERE kept.complaint_id IS NULL
