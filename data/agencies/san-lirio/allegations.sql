-- One row is one officer in one allegation. UNK stands for an officer who was never identified.
SELECT
  "Case No"                          AS complaint_id,
  "Seq"                              AS allegation_id,
  coalesce("Allegation", '(blank)')  AS allegation_class_label,
  coalesce("Disp", '(blank)')        AS finding_label,
  nullif("Ofcr No", 'UNK')           AS officer_id
FROM cases
