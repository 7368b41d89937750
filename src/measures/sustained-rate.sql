-- Share of complaints that were sustained, out of three groups: all closed, fully investigated, and all received.
-- “Received” leaves out complaints with under 540 days to be decided, by year the whole year that has one, and keeps those still open; the others leave out open ones.
WITH by_period AS (
  SELECT agency_id, origin, CAST(received_year AS VARCHAR) AS period, 'all' AS area, outcome,
         min(CASE WHEN is_followed_540_days THEN 1 ELSE 0 END) OVER (PARTITION BY agency_id, received_year) = 1 AS is_followed_540_days
  FROM complaints
  UNION ALL
  SELECT agency_id, origin, 'all' AS period, 'all' AS area, outcome, is_followed_540_days
  FROM complaints
  UNION ALL
  SELECT agency_id, origin, 'all' AS period, district AS area, outcome, is_followed_540_days
  FROM complaints
  WHERE district IS NOT NULL
)
SELECT agency_id, origin, period, 'closed' AS category, area,
       count(*) FILTER (WHERE outcome = 'sustained') AS numerator,
       count(*) AS denominator
FROM by_period
WHERE outcome <> 'open'
GROUP BY agency_id, origin, period, area
UNION ALL
SELECT agency_id, origin, period, 'investigated' AS category, area,
       count(*) FILTER (WHERE outcome = 'sustained') AS numerator,
       count(*) AS denominator
FROM by_period
WHERE outcome IN ('sustained', 'not_sustained', 'exonerated', 'unfounded')
GROUP BY agency_id, origin, period, area
UNION ALL
SELECT agency_id, origin, period, 'received' AS category, area,
       count(*) FILTER (WHERE outcome = 'sustained') AS numerator,
       count(*) AS denominator
FROM by_period
WHERE is_followed_540_days
GROUP BY agency_id, origin, period, area
ORDER BY agency_id, origin, period, category, area
