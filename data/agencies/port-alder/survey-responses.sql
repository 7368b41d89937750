-- One row is one person. The district is the stratum, and twelve clusters were drawn in each.
SELECT
  id                                                                AS respondent_id,
  answered                                                          AS answered_on,
  weight,
  district                                                          AS stratum,
  cluster,
  district                                                          AS area,
  CASE had_complaint WHEN 'yes' THEN true WHEN 'no' THEN false END  AS had_complaint,
  CASE satisfied WHEN 'yes' THEN true WHEN 'no' THEN false END      AS is_satisfied_with_handling,
  CASE trusts WHEN 'yes' THEN true WHEN 'no' THEN false END         AS trusts_police
FROM survey
