-- Every row of the file, in its order: the first of a complaint is the person listed first.
SELECT
  complaint_id,
  coalesce(complainant_race, '(blank)')      AS race_label,
  coalesce(complainant_sex, '(blank)')       AS sex_label,
  TRY_CAST(complainant_age AS INTEGER)       AS age_years
FROM complainants
ORDER BY _line
