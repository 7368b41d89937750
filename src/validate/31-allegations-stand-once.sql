-- promise: is not a full copy of another row
-- table: allegations
-- otherwise: quarantine
SELECT _row FROM (
  SELECT a._row, row_number() OVER (PARTITION BY a.complaint_id, a.allegation_id, a.allegation_class_label, a.finding_label, a.officer_id ORDER BY a._row) AS place
  FROM ours.allegations AS a
  JOIN (SELECT complaint_id, allegation_id FROM ours.allegations GROUP BY complaint_id, allegation_id HAVING count(*) > 1) AS again
    ON a.complaint_id IS NOT DISTINCT FROM again.complaint_id AND a.allegation_id IS NOT DISTINCT FROM again.allegation_id
) AS numbered WHERE place > 1
