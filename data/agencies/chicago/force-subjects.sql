-- One row per person in an incident. Each officer describes the person anew, and the arrest number is missing on some of
-- those reports, so equal descriptions (race, sex, year of birth) in one incident count once. Age from year of birth.
SELECT
  r.rd_no                         AS incident_id,
  coalesce(s.race, '(blank)')     AS race_label,
  coalesce(s.gender, '(blank)')   AS sex_label,
  min(year(r.trr_date)) - TRY_CAST(TRY_CAST(s.birth_year AS DOUBLE) AS INTEGER) AS age_years
FROM force_subjects AS s JOIN force_reports AS r USING (row_id)
GROUP BY r.rd_no, s.race, s.gender, s.birth_year
