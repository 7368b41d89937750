-- promise: stands once: the first row of a number is kept
-- table: complaints
-- otherwise: quarantine
SELECT c._row FROM ours.complaints AS c
JOIN (SELECT complaint_id, min(_row) AS first_row FROM ours.complaints GROUP BY complaint_id HAVING count(*) > 1) AS again
  ON c.complaint_id IS NOT DISTINCT FROM again.complaint_id
WHERE c._row > again.first_row
