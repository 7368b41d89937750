-- One row per complaint number; the file has each number once. The source is the department's complaints by civilians,
-- so its title is the label of every complaint's origin. A district is a whole number of one or two digits.
SELECT
  complaint_id,
  date_received                                                                          AS received_on,
  'Complaints Against Police'                                                            AS origin_label,
  coalesce(general_cap_classification, '(blank)')                                        AS allegation_class_label,
  CASE WHEN regexp_full_match(district_occurrence, '[1-9][0-9]?') THEN district_occurrence END AS district
FROM complaints
