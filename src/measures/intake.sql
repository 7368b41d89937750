-- Complaints received, by month, by year and over all years; by district by year and over all years.
-- Nothing is left out; months without a complaint of one origin count as zero.
WITH months AS (
  SELECT DISTINCT agency_id, received_month, received_year FROM complaints
), origins AS (
  SELECT DISTINCT agency_id, origin FROM complaints
), counted AS (
  SELECT agency_id, origin, received_month, count(*) AS n
  FROM complaints
  GROUP BY agency_id, origin, received_month
), monthly AS (
  SELECT m.agency_id, o.origin, m.received_month, m.received_year, coalesce(c.n, 0) AS n
  FROM months AS m
  JOIN origins AS o ON o.agency_id = m.agency_id
  LEFT JOIN counted AS c ON c.agency_id = m.agency_id AND c.origin = o.origin AND c.received_month = m.received_month
)
SELECT agency_id, origin, substr(CAST(received_month AS VARCHAR), 1, 7) AS period, 'all' AS category, 'all' AS area, n AS numerator
FROM monthly
UNION ALL
SELECT agency_id, origin, CAST(received_year AS VARCHAR) AS period, 'all' AS category, 'all' AS area, CAST(sum(n) AS BIGINT) AS numerator
FROM monthly
GROUP BY agency_id, origin, received_year
UNION ALL
SELECT agency_id, origin, 'all' AS period, 'all' AS category, 'all' AS area, CAST(sum(n) AS BIGINT) AS numerator
FROM monthly
GROUP BY agency_id, origin
UNION ALL
SELECT agency_id, origin, CAST(received_year AS VARCHAR) AS period, 'all' AS category, district AS area, count(*) AS numerator
FROM complaints
WHERE district IS NOT NULL
GROUP BY agency_id, origin, received_year, district
UNION ALL
SELECT agency_id, origin, 'all' AS period, 'all' AS category, district AS area, count(*) AS numerator
FROM complaints
WHERE district IS NOT NULL
GROUP BY agency_id, origin, district
ORDER BY agency_id, origin, period, category, area
