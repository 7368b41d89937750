-- One row is one allegation that was upheld, with the penalty recommended by the review board and the one imposed.
SELECT
  case_no                          AS complaint_id,
  allegation_no                    AS allegation_id,
  recommended                      AS penalty_recommended_label,
  coalesce(imposed, '(blank)')     AS penalty_imposed_label,
  days                             AS suspension_days
FROM discipline
