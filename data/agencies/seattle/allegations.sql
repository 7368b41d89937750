-- Every row of the file. One officer can face the same allegation several times, so equal rows are told apart by their line.
SELECT
  case_id                                 AS complaint_id,
  'line ' || CAST(_line AS VARCHAR)       AS allegation_id,
  coalesce(allegation, '(blank)')         AS allegation_class_label,
  coalesce(finding, '(blank)')            AS finding_label
FROM allegations
