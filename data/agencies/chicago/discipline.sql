-- Allegations with a penalty recommended or imposed, and sustained ones where none is recorded. The penalty is the officer’s
-- and stands on each allegation against that officer in the case, sustained or not. A penalty that COPA leaves blank is
-- filled in from the closed release’s rows with the same finding, found as in allegations.sql; the heaviest where they
-- differ. Days as given, else from the label.
WITH closed AS (
  SELECT *, trim(category_code) AS code, upper(finding) AS said, TRY_CAST(TRY_CAST(days AS DOUBLE) AS INTEGER) AS given_days,
    CASE substr(penalty, 1, 1) WHEN '4' THEN 7 WHEN '8' THEN 6 WHEN '9' THEN 6 WHEN '2' THEN 5 WHEN 'S' THEN 4 WHEN '1' THEN 2 WHEN '0' THEN CASE WHEN penalty LIKE '000%' THEN 1 ELSE 3 END ELSE 0 END AS weight,
    CASE said
      WHEN 'SUSTAINED' THEN 1 WHEN 'NOT SUSTAINED' THEN 2 WHEN 'EXONERATED' THEN 3 WHEN 'UNFOUNDED' THEN 4
      WHEN 'NO AFFIDAVIT' THEN 5 WHEN 'ADMINISTRATIVELY CLOSED' THEN 6 ELSE 7
    END AS gravity
  FROM closed_accused
), findings AS (
  SELECT cr_id, code, birth_year, GROUPING(code) + GROUPING(birth_year) AS width, arg_min(said, (gravity, _line)) AS said
  FROM closed WHERE finding IS NOT NULL
  GROUP BY GROUPING SETS ((cr_id, code, birth_year), (cr_id, code), (cr_id))
), penalties AS (
  SELECT cr_id, said, code, birth_year, GROUPING(code) + GROUPING(birth_year) AS width,
    arg_max(penalty, (weight, penalty, -_line)) AS penalty, arg_max(given_days, (weight, penalty, -_line)) AS given_days
  FROM closed WHERE penalty IS NOT NULL
  GROUP BY GROUPING SETS ((cr_id, said, code, birth_year), (cr_id, said, code), (cr_id, said))
), copa AS (
  SELECT a.*, trim(a.complaint_code) AS code, c.closed_date FROM accused AS a LEFT JOIN complaints AS c ON c.cr_id = a.cr_id
), found AS (
  SELECT a.*, CASE WHEN a.closed_date IS NOT NULL THEN coalesce(upper(a.final_finding), p.said, k.said, d.said) END AS said
  FROM copa AS a
  LEFT JOIN findings AS p ON p.width = 0 AND p.cr_id = a.cr_id AND p.code = a.code AND p.birth_year = a.birth_year
  LEFT JOIN findings AS k ON k.width = 1 AND k.cr_id = a.cr_id AND k.code = a.code
  LEFT JOIN findings AS d ON d.width = 2 AND d.cr_id = a.cr_id
), every AS (
  SELECT a.cr_id, a.row_id, a.said, a.recommended_penalty,
    CASE WHEN a.closed_date IS NOT NULL THEN coalesce(a.final_penalty, p.penalty, k.penalty, d.penalty) ELSE a.final_penalty END AS penalty,
    CASE WHEN a.closed_date IS NOT NULL AND a.final_penalty IS NULL THEN CASE WHEN p.penalty IS NOT NULL THEN p.given_days WHEN k.penalty IS NOT NULL THEN k.given_days ELSE d.given_days END END AS given_days
  FROM found AS a
  LEFT JOIN penalties AS p ON p.width = 0 AND p.cr_id = a.cr_id AND p.said IS NOT DISTINCT FROM a.said AND p.code = a.code AND p.birth_year = a.birth_year
  LEFT JOIN penalties AS k ON k.width = 1 AND k.cr_id = a.cr_id AND k.said IS NOT DISTINCT FROM a.said AND k.code = a.code
  LEFT JOIN penalties AS d ON d.width = 2 AND d.cr_id = a.cr_id AND d.said IS NOT DISTINCT FROM a.said
  UNION ALL
  SELECT a.cr_id, 'closed ' || a.row_id, a.said, NULL, a.penalty, a.given_days
  FROM closed AS a LEFT JOIN complaints AS c ON c.cr_id = a.cr_id
  WHERE c.cr_id IS NULL
)
SELECT
  cr_id                            AS complaint_id,
  row_id                           AS allegation_id,
  recommended_penalty              AS penalty_recommended_label,
  coalesce(penalty, '(blank)')     AS penalty_imposed_label,
  CASE
    WHEN penalty LIKE '%SUSPEN%' THEN coalesce(given_days, TRY_CAST(nullif(regexp_extract(penalty, '^0[0-9]{2} - ([0-9]+) ', 1), '') AS INTEGER))
  END                              AS suspension_days
FROM every
WHERE recommended_penalty IS NOT NULL OR penalty IS NOT NULL OR said = 'SUSTAINED'
