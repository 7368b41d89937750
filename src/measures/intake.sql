-- Complaints received, by month, by year and over all years; by district by year and over all years.
-- Nothing is left out; months without a complaint of one origin count as zero.
WITH counted AS (
  SELECT agency_id, origin, period_start AS received_month, complaint_count AS n
  FROM complaint_counts
  WHERE period_months = 1 AND area IS NULL
), months AS (
  SELECT DISTINCT agency_id, received_month FROM counted
), origins AS (
  SELECT DISTINCT agency_id, origin FROM counted
), monthly AS (
  SELECT m.agency_id, o.origin, substr(CAST(m.received_month AS VARCHAR), 1, 7) AS month, coalesce(c.n, 0) AS n
  FROM months AS m
  JOIN origins AS o ON o.agency_id = m.agency_id
  LEFT JOIN counted AS c ON c.agency_id = m.agency_id AND c.origin = o.origin AND c.received_month = m.received_month
)
SELECT agency_id, origin, month AS period, 'all' AS category, 'all' AS area, CAST(n AS BIGINT) AS numerator
FROM monthly
UNION ALL
SELECT agency_id, origin, substr(month, 1, 4) AS period, 'all' AS category, 'all' AS area, CAST(sum(n) AS BIGINT) AS numerator
FROM monthly
GROUP BY agency_id, origin, substr(month, 1, 4)
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
