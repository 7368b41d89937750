-- Cases that stand in the closed release alone, most of them the department’s own. They were chosen because they closed
-- between 2020 and August 2023, so they say nothing of intake, waiting time or backlog. Labels as in complaints.sql.
SELECT
  c.cr_id                                     AS complaint_id,
  c.complaint_date                            AS received_on,
  nullif(c.incident_date, DATE '1969-12-31')  AS occurred_on,
  c.closed_date                               AS closed_on,
  CASE WHEN c.case_type = 'Notification' THEN 'Notification / ' ELSE '' END || c.complainant_type AS origin_label,
  c.case_type                                 AS case_type_label,
  CASE WHEN c.beat_district BETWEEN 1 AND 25 THEN CAST(c.beat_district AS VARCHAR) END AS district,
  CASE WHEN a.cr_id IS NULL THEN '(no allegation row) / ' || c.case_type END AS outcome_label
FROM (
  SELECT *, TRY_CAST(regexp_extract(beat, '^([0-9]{1,2})[0-9]{2}(\.0)?$', 1) AS INTEGER) AS beat_district FROM closed_complaints
) AS c
LEFT JOIN (SELECT DISTINCT cr_id FROM closed_accused) AS a ON a.cr_id = c.cr_id
LEFT JOIN complaints AS copa ON copa.cr_id = c.cr_id
WHERE copa.cr_id IS NULL
ORDER BY c._line
