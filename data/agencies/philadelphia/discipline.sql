-- One row per sustained allegation: a penalty is decided on those only. On every other row the source says
-- “Not Applicable”, or “Pending” where the finding is pending too.
SELECT
  complaint_id,
  'line ' || CAST(_line AS VARCHAR)             AS allegation_id,
  coalesce(disciplinary_findings, '(blank)')    AS penalty_imposed_label
FROM findings
WHERE investigative_findings = 'Sustained Finding'
