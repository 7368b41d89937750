-- Every row of the file: one allegation against one officer. It numbers none, so its line tells it apart.
SELECT
  id                                     AS complaint_id,
  'line ' || CAST(_line AS VARCHAR)      AS allegation_id,
  coalesce("allegationType", '(blank)')  AS allegation_class_label,
  coalesce("finding", '(blank)')         AS finding_label
FROM complaints
