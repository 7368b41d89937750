-- One row per file number. The file gives each row of a file number the same date, source and status; the status is
-- about the whole file, so an active one is open even where an allegation has a finding.
SELECT
  "File Number"                                        AS complaint_id,
  min("Date")                                          AS received_on,
  coalesce(min("Source"), '(blank)')                   AS origin_label,
  CASE WHEN min("Status") = 'Active' THEN 'Active' END AS outcome_label
FROM allegations
GROUP BY "File Number"
