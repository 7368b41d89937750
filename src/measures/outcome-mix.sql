-- Share of closed complaints by how they ended, by year received, by district and over all years.
-- Open complaints are in neither number.
WITH closed AS (
  SELECT agency_id, origin, CAST(received_year AS VARCHAR) AS period, 'all' AS area, outcome
  FROM complaints
  WHERE outcome <> 'open'
  UNION ALL
  SELECT agency_id, origin, 'all' AS period, 'all' AS area, outcome
  FROM complaints
  WHERE outcome <> 'open'
  UNION ALL
  SELECT agency_id, origin, 'all' AS period, district AS area, outcome
  FROM complaints
  WHERE outcome <> 'open' AND district IS NOT NULL
), counted AS (
  SELECT agency_id, origin, period, area, outcome, count(*) AS n
  FROM closed
  GROUP BY agency_id, origin, period, area, outcome
)
SELECT agency_id, origin, period, outcome AS category, area, n AS numerator,
       CAST(sum(n) OVER (PARTITION BY agency_id, origin, period, area) AS BIGINT) AS denominator
FROM counted
ORDER BY agency_id, origin, period, category, area
