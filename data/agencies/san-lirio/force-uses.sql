-- One row is one officer’s report of one incident; the file has no number for it, so its row stands for one.
SELECT
  "UOF No"                         AS incident_id,
  CAST(_line AS VARCHAR)           AS use_id,
  coalesce("Force", '(blank)')     AS force_type_label
FROM force_reports
