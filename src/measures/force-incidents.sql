-- Incidents in which force was used, by month, year, kind of force and district.
-- Nothing is left out; a month without an incident on record is not listed.
WITH placed AS (
  SELECT agency_id, substr(CAST(period_start AS VARCHAR), 1, CASE WHEN period_months = 1 THEN 7 ELSE 4 END) AS period,
         coalesce(force_type, 'all') AS category, coalesce(area, 'all') AS area, incident_count
  FROM force_counts
  WHERE period_start IS NOT NULL
  UNION ALL
  SELECT agency_id, 'all' AS period, coalesce(force_type, 'all') AS category, coalesce(area, 'all') AS area, incident_count
  FROM force_counts
  WHERE period_start IS NULL OR (period_months = 12 AND area IS NULL)
)
SELECT agency_id, period, category, area, CAST(sum(incident_count) AS BIGINT) AS numerator
FROM placed
GROUP BY agency_id, period, category, area
ORDER BY agency_id, period, category, area
