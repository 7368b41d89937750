-- One row per person in an event. The file does not number people: equal descriptions in two rows of one event are one
-- person. A row that marks more than one column of race is told apart from those that mark one.
WITH marked AS (
  SELECT *, list_filter([
      CASE WHEN "Suspect Race Caucasian, Non-Hispanic" = '1' THEN 'Caucasian, Non-Hispanic' END,
      CASE WHEN "Suspect Race Caucasian, Hispanic" = '1' THEN 'Caucasian, Hispanic' END,
      CASE WHEN "Suspect Race African American, Non-Hispanic" = '1' THEN 'African American, Non-Hispanic' END,
      CASE WHEN "Suspect Race African American, Hispanic" = '1' THEN 'African American, Hispanic' END,
      CASE WHEN "Suspect Race Indian/Alaskan Native, Non-Hispanic" = '1' THEN 'Indian/Alaskan Native, Non-Hispanic' END,
      CASE WHEN "Suspect Race Indian/Alaskan Native, Hispanic" = '1' THEN 'Indian/Alaskan Native, Hispanic' END,
      CASE WHEN "Suspect Race Asian/Pacific Islander, Non-Hispanic" = '1' THEN 'Asian/Pacific Islander, Non-Hispanic' END,
      CASE WHEN "Suspect Race Asian/Pacific Islander, Hispanic" = '1' THEN 'Asian/Pacific Islander, Hispanic' END
    ], lambda race: race IS NOT NULL) AS races
  FROM force_quarter
)
SELECT DISTINCT
  "Event" AS incident_id,
  CASE WHEN len(races) > 1 THEN '(several marked)' ELSE coalesce(races[1], '(blank)') END AS race_label,
  CASE WHEN "Suspect Gender Female" = '1' THEN 'Female' WHEN "Suspect Gender Male" = '1' THEN 'Male' ELSE '(blank)' END AS sex_label,
  TRY_CAST("Suspect Age" AS INTEGER) AS age_years
FROM marked
