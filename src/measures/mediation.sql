-- Closed complaints that went to mediation, and of those the ones that were mediated.
-- Open complaints are in no number; whether a complaint could have gone to mediation is not in the records.
WITH closed AS (
  SELECT agency_id, origin, CAST(received_year AS VARCHAR) AS period, outcome
  FROM complaints
  WHERE outcome <> 'open'
  UNION ALL
  SELECT agency_id, origin, 'all' AS period, outcome
  FROM complaints
  WHERE outcome <> 'open'
)
SELECT agency_id, origin, period,
       count(*) FILTER (WHERE outcome = 'mediated') AS mediated_count,
       count(*) FILTER (WHERE outcome = 'mediation_attempted') AS attempted_count,
       count(*) AS closed_count
FROM closed
GROUP BY agency_id, origin, period
ORDER BY agency_id, origin, period
