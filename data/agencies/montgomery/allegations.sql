-- Every row of the file. It numbers no allegation, so its line tells it apart. Where no finding is written, the status of
-- the file says whether it is still open.
SELECT
  "File Number"                        AS complaint_id,
  'line ' || CAST(_line AS VARCHAR)    AS allegation_id,
  coalesce("Allegation", '(blank)')    AS allegation_class_label,
  coalesce("Finding", "Status")        AS finding_label
FROM allegations
