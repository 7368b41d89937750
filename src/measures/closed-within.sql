-- Share of complaints closed within 90, 180 and 365 days, of those received at least 365 days before the as-of date.
-- Open ones are in the denominator; ended ones without a recorded closing date are in neither number.
WITH followed AS (
  SELECT agency_id, origin, CAST(received_year AS VARCHAR) AS period, 'all' AS area, duration_days
  FROM complaints
  WHERE is_followed_365_days AND (outcome = 'open' OR duration_days IS NOT NULL)
  UNION ALL
  SELECT agency_id, origin, 'all' AS period, 'all' AS area, duration_days
  FROM complaints
  WHERE is_followed_365_days AND (outcome = 'open' OR duration_days IS NOT NULL)
  UNION ALL
  SELECT agency_id, origin, 'all' AS period, district AS area, duration_days
  FROM complaints
  WHERE is_followed_365_days AND (outcome = 'open' OR duration_days IS NOT NULL) AND district IS NOT NULL
), limits AS (
  SELECT 90 AS days, 'within_090_days' AS category
  UNION ALL SELECT 180 AS days, 'within_180_days' AS category
  UNION ALL SELECT 365 AS days, 'within_365_days' AS category
)
SELECT f.agency_id, f.origin, f.period, l.category, f.area,
       count(*) FILTER (WHERE f.duration_days <= l.days) AS numerator,
       count(*) AS denominator
FROM followed AS f
CROSS JOIN limits AS l
GROUP BY f.agency_id, f.origin, f.period, l.category, f.area
ORDER BY f.agency_id, f.origin, f.period, l.category, f.area
