-- One row per case of COPA’s release. Its dates alone say how long a case took: no closing date means still open.
-- A Notification is the department’s own report of an incident, so it has an origin label of its own; a case without
-- accused rows says what kind of case it is, for want of a finding. A beat’s first digits are its district.
SELECT
  c.cr_id                                     AS complaint_id,
  c.complaint_date                            AS received_on,
  nullif(c.incident_date, DATE '1969-12-31')  AS occurred_on,
  c.closed_date                               AS closed_on,
  CASE WHEN c.case_type = 'Notification' THEN 'Notification / ' ELSE '' END || c.complainant_type AS origin_label,
  c.case_type                                 AS case_type_label,
  CASE WHEN c.beat_district BETWEEN 1 AND 25 THEN CAST(c.beat_district AS VARCHAR) END AS district,
  CASE
    WHEN a.cr_id IS NOT NULL THEN NULL
    WHEN c.closed_date IS NULL THEN '(not closed) / (no allegation row)'
    ELSE '(no allegation row) / ' || c.case_type
  END                                         AS outcome_label
FROM (
  SELECT *, TRY_CAST(regexp_extract(beat, '^([0-9]{1,2})[0-9]{2}(\.0)?$', 1) AS INTEGER) AS beat_district FROM complaints
) AS c
LEFT JOIN (SELECT DISTINCT cr_id FROM accused) AS a ON a.cr_id = c.cr_id
ORDER BY c._line
