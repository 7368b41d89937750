-- The file repeats the person on each row of a case; equal descriptions of one case count once. N/A marks a case
-- without a complainant and is left out; NA marks a person of whom nothing is known. Age 0 was typed for unknown.
SELECT DISTINCT
  "Case No"                                                        AS complaint_id,
  coalesce("C Race", '(blank)')                                    AS race_label,
  coalesce("C Sex", '(blank)')                                     AS sex_label,
  CAST(nullif(nullif("C Age", 'NA'), '0') AS INTEGER)              AS age_years
FROM cases
WHERE "C Race" IS DISTINCT FROM 'N/A'
