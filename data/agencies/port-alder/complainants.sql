-- One row is one person in one complaint.
SELECT
  case_no                      AS complaint_id,
  coalesce(race, '(blank)')    AS race_label,
  coalesce(sex, '(blank)')     AS sex_label,
  age                          AS age_years
FROM complainants
