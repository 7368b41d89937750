-- The file repeats the person on each allegation row of a complaint; equal descriptions of one complaint count once.
SELECT DISTINCT
  "Complaint Tracking Number"                      AS complaint_id,
  coalesce("Complainant Ethnicity", '(blank)')     AS race_label,
  coalesce("Complainant Gender", '(blank)')        AS sex_label,
  TRY_CAST("Complainant Age" AS INTEGER)           AS age_years
FROM misconduct
