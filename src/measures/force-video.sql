-- Share of force incidents with video, of those where the record says; and of all, where it does not.
-- Agencies that never say are left out.
WITH said AS (
  SELECT agency_id, period_start, area, force_type, video_count, video_said_count AS said_count, incident_count AS n
  FROM force_counts
  WHERE video_said_count IS NOT NULL
), placed AS (
  SELECT agency_id, substr(CAST(period_start AS VARCHAR), 1, 4) AS period, area, force_type, video_count, said_count, n
  FROM said
  WHERE period_start IS NOT NULL
  UNION ALL
  SELECT agency_id, 'all' AS period, area, force_type, video_count, said_count, n FROM said
), counted AS (
  SELECT agency_id, period, coalesce('/' || force_type, '') AS kind, coalesce(area, 'all') AS area,
         CAST(sum(video_count) AS BIGINT) AS video_count, CAST(sum(said_count) AS BIGINT) AS said_count, CAST(sum(n) AS BIGINT) AS n
  FROM placed
  WHERE agency_id IN (SELECT agency_id FROM said WHERE said_count > 0)
  GROUP BY agency_id, period, force_type, area
)
SELECT agency_id, period, 'video' || kind AS category, area, video_count AS numerator, said_count AS denominator
FROM counted
WHERE said_count > 0
UNION ALL
SELECT agency_id, period, 'not_recorded' || kind AS category, area, n - said_count AS numerator, n AS denominator
FROM counted
ORDER BY agency_id, period, category, area
