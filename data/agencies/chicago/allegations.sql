-- Every row of COPA’s release (one officer and one kind of allegation), then those of the cases in the closed release alone.
-- Where COPA has closed a case and leaves a finding blank, the closed release fills it in: its row for the same case, code
-- and year of birth; else the same case and code; else the same case; the gravest where they differ. A finding blank in
-- both stands with the case’s status, as in “(blank) / Case Final”; without a closing date: “(not closed) / Final Review”.
WITH closed AS (
  SELECT a.*, trim(a.category_code) AS code, max(a.status) OVER (PARTITION BY a.cr_id) AS case_status,
    CASE upper(a.finding)
      WHEN 'SUSTAINED' THEN 1 WHEN 'NOT SUSTAINED' THEN 2 WHEN 'EXONERATED' THEN 3 WHEN 'UNFOUNDED' THEN 4
      WHEN 'NO AFFIDAVIT' THEN 5 WHEN 'ADMINISTRATIVELY CLOSED' THEN 6 ELSE 7
    END AS gravity
  FROM closed_accused AS a
), by_person AS (
  SELECT cr_id, code, birth_year, arg_min(finding, (gravity, _line)) AS finding
  FROM closed WHERE finding IS NOT NULL GROUP BY cr_id, code, birth_year
), by_code AS (
  SELECT cr_id, code, arg_min(finding, (gravity, _line)) AS finding
  FROM closed WHERE finding IS NOT NULL GROUP BY cr_id, code
), by_case AS (
  SELECT cr_id, max(case_status) AS case_status, arg_min(finding, (gravity, _line)) FILTER (WHERE finding IS NOT NULL) AS finding
  FROM closed GROUP BY cr_id
), copa AS (
  SELECT a.*, trim(a.complaint_code) AS code, c.closed_date FROM accused AS a LEFT JOIN complaints AS c ON c.cr_id = a.cr_id
)
SELECT
  a.cr_id                                                                                AS complaint_id,
  a.row_id                                                                               AS allegation_id,
  coalesce(a.code || ' / ' || a.allegation_category, a.code, a.allegation_category, '(blank)') AS allegation_class_label,
  CASE
    WHEN a.closed_date IS NULL THEN '(not closed) / ' || coalesce(a.complaint_status, '(blank)')
    ELSE coalesce(a.final_finding, p.finding, k.finding, d.finding,
      '(blank) / ' || coalesce(a.complaint_status, d.case_status, '(blank)'))
  END                                                                                    AS finding_label,
  CASE WHEN a.merge = '1.0' THEN a."complaints-accused_2000-2023_2023-08_p053540_ID" END AS officer_id
FROM copa AS a
LEFT JOIN by_person AS p ON p.cr_id = a.cr_id AND p.code = a.code AND p.birth_year = a.birth_year
LEFT JOIN by_code AS k ON k.cr_id = a.cr_id AND k.code = a.code
LEFT JOIN by_case AS d ON d.cr_id = a.cr_id
UNION ALL
SELECT
  a.cr_id,
  'closed ' || a.row_id,
  coalesce(a.code || ' / ' || nullif(a.category_text, ''), a.code, nullif(a.category_text, ''), '(blank)'),
  coalesce(a.finding, '(blank) / ' || coalesce(a.case_status, '(blank)')),
  NULL
FROM (SELECT *, rtrim(regexp_replace(category, ' *, *', ', ', 'g'), ', ') AS category_text FROM closed) AS a
LEFT JOIN complaints AS c ON c.cr_id = a.cr_id
WHERE c.cr_id IS NULL
