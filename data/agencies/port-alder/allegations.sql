-- One row is one act by one officer. The officer’s key is empty where nobody was identified.
SELECT
  case_no                          AS complaint_id,
  allegation_no                    AS allegation_id,
  coalesce(category, '(blank)')    AS allegation_class_label,
  coalesce(finding, '(blank)')     AS finding_label,
  officer_key                      AS officer_id
FROM allegations
