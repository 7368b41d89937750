-- Every row of the file. It numbers no allegation, so its line tells it apart, also from a row equal to it.
-- Where the allegation itself says that it was referred, that is how it ended.
SELECT
  complaint_id,
  'line ' || CAST(_line AS VARCHAR)                AS allegation_id,
  coalesce(allegations_investigated, '(blank)')    AS allegation_class_label,
  CASE WHEN allegations_investigated LIKE 'Referred to Other Agency%' THEN allegations_investigated
       ELSE coalesce(investigative_findings, '(blank)') END AS finding_label,
  officer_id
FROM findings
