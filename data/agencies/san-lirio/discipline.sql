-- One row is one allegation with a penalty imposed. The case number lacks its prefix here.
SELECT
  'IA-' || "case"                                                           AS complaint_id,
  seq                                                                       AS allegation_id,
  penalty                                                                   AS penalty_imposed_label,
  CASE WHEN penalty LIKE '% DAY SUSP' THEN split_part(penalty, ' ', 1) END  AS suspension_days
FROM penalties
