-- Incidents in which force was used, by month, year, kind of force and district.
-- Nothing is left out; a month without an incident on record is not listed.
WITH dated AS (
  SELECT agency_id, district, force_type,
         substr(CAST(occurred_month AS VARCHAR), 1, 7) AS month, substr(CAST(occurred_month AS VARCHAR), 1, 4) AS year
  FROM force_incidents
), placed AS (
  SELECT agency_id, month AS period, 'all' AS category, 'all' AS area FROM dated
  UNION ALL
  SELECT agency_id, year AS period, 'all' AS category, 'all' AS area FROM dated
  UNION ALL
  SELECT agency_id, 'all' AS period, 'all' AS category, 'all' AS area FROM dated
  UNION ALL
  SELECT agency_id, year AS period, force_type AS category, 'all' AS area FROM dated WHERE force_type IS NOT NULL
  UNION ALL
  SELECT agency_id, 'all' AS period, force_type AS category, 'all' AS area FROM dated WHERE force_type IS NOT NULL
  UNION ALL
  SELECT agency_id, year AS period, 'all' AS category, district AS area FROM dated WHERE district IS NOT NULL
  UNION ALL
  SELECT agency_id, 'all' AS period, 'all' AS category, district AS area FROM dated WHERE district IS NOT NULL
  UNION ALL
  SELECT agency_id, 'all' AS period, force_type AS category, district AS area
  FROM dated
  WHERE force_type IS NOT NULL AND district IS NOT NULL
)
SELECT agency_id, period, category, area, count(*) AS numerator
FROM placed
GROUP BY agency_id, period, category, area
ORDER BY agency_id, period, category, area
