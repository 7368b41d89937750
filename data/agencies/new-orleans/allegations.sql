-- Every row of the file. Rows without an allegation number are told apart by their line.
SELECT
  "Complaint Tracking Number"                                                       AS complaint_id,
  coalesce("Unique Officer Allegation ID", 'line ' || CAST(_line AS VARCHAR))       AS allegation_id,
  coalesce("Rule Violation" || ' / ' || "Paragraph Violation", "Rule Violation", '(blank)') AS allegation_class_label,
  coalesce("Disposition", '(blank)')                                                AS finding_label
FROM misconduct
