-- Share of force incidents with video, of those where the record says; and of all, where it does not.
-- Agencies that never say are left out.
WITH dated AS (
  SELECT agency_id, district, force_type, substr(CAST(occurred_month AS VARCHAR), 1, 4) AS year, has_video
  FROM force_incidents
), placed AS (
  SELECT agency_id, year AS period, '' AS kind, 'all' AS area, has_video FROM dated
  UNION ALL
  SELECT agency_id, 'all' AS period, '' AS kind, 'all' AS area, has_video FROM dated
  UNION ALL
  SELECT agency_id, year AS period, '/' || force_type AS kind, 'all' AS area, has_video FROM dated WHERE force_type IS NOT NULL
  UNION ALL
  SELECT agency_id, 'all' AS period, '/' || force_type AS kind, 'all' AS area, has_video FROM dated WHERE force_type IS NOT NULL
  UNION ALL
  SELECT agency_id, 'all' AS period, '' AS kind, district AS area, has_video FROM dated WHERE district IS NOT NULL
), counted AS (
  SELECT agency_id, period, kind, area,
         count(*) FILTER (WHERE has_video) AS video_count, count(has_video) AS said_count, count(*) AS n
  FROM placed
  WHERE agency_id IN (SELECT agency_id FROM dated WHERE has_video IS NOT NULL)
  GROUP BY agency_id, period, kind, area
)
SELECT agency_id, period, 'video' || kind AS category, area, video_count AS numerator, said_count AS denominator
FROM counted
WHERE said_count > 0
UNION ALL
SELECT agency_id, period, 'not_recorded' || kind AS category, area, n - said_count AS numerator, n AS denominator
FROM counted
ORDER BY agency_id, period, category, area
