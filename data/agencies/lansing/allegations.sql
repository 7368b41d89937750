-- Every row of the file: one allegation against one officer. Rows that are alike may be two officers, so all stay.
SELECT
  "Incident_ID"                                AS complaint_id,
  'line ' || CAST(_line AS VARCHAR)            AS allegation_id,
  coalesce("Allegation", '(blank)')            AS allegation_class_label,
  coalesce("Incident_Disposition", '(blank)')  AS finding_label
FROM complaints
