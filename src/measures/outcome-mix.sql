-- Share of closed complaints by how they ended, by year received and over all years.
-- Open complaints are in neither number.
WITH closed AS (
  SELECT agency_id, origin, CAST(received_year AS VARCHAR) AS period, outcome
  FROM complaints
  WHERE outcome <> 'open'
  UNION ALL
  SELECT agency_id, origin, 'all' AS period, outcome
  FROM complaints
  WHERE outcome <> 'open'
), counted AS (
  SELECT agency_id, origin, period, outcome, count(*) AS n
  FROM closed
  GROUP BY agency_id, origin, period, outcome
)
SELECT agency_id, origin, period, outcome AS category, n AS numerator,
       CAST(sum(n) OVER (PARTITION BY agency_id, origin, period) AS BIGINT) AS denominator
FROM counted
ORDER BY agency_id, origin, period, category
