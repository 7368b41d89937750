-- One row per person in COPA’s file of complainants, joined to its case by the rule of that file: there a number is
-- always YYYY-0NNNNNN, where the cases of before February 2019 have the bare number. Taking the year off would join
-- 2019-0000001 with 2021-0000001. People named in a Notification did not complain and are left out. Age from year of birth.
SELECT
  coalesce(c.cr_id, p.cr_id)                        AS complaint_id,
  coalesce(p.race, '(blank)')                       AS race_label,
  coalesce(p.gender, '(blank)')                     AS sex_label,
  year(c.complaint_date) - TRY_CAST(TRY_CAST(p.birth_year AS DOUBLE) AS INTEGER) AS age_years
FROM complainants AS p
LEFT JOIN (
  SELECT *, CASE
      WHEN contains(cr_id, '-') THEN cr_id
      ELSE CAST(year(complaint_date) AS VARCHAR) || '-' || lpad(cr_id, 7, '0')
    END AS number_with_year
  FROM complaints
) AS c ON c.number_with_year = p.cr_id
WHERE c.case_type IS DISTINCT FROM 'Notification'
ORDER BY p._line
