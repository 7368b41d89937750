-- promise: belongs to a complaint that is kept
-- table: complainants
-- otherwise: quarantine
SELECT p._row FROM ours.complainants AS p LEFT JOIN ours.complaints AS c USING (complaint_id) WHERE c.complaint_id IS NULL
