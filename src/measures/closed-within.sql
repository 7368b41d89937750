-- Share of complaints closed within 90, 180 and 365 days, of those received at least 365 days before the as-of date.
-- Open ones are in the denominator; ended ones without a recorded closing date are in neither number. Where a file begins with those open on some day, those received before it are left out, and so is a year of which it holds a part only.
WITH watched AS (
  SELECT c.agency_id, c.origin, c.received_year, c.district, c.duration_days,
         a.observed_from IS NULL OR c.received_year > year(a.observed_from - 1) AS is_whole_year
  FROM complaints AS c
  JOIN agencies AS a ON a.agency_id = c.agency_id
  WHERE c.is_followed_365_days AND (c.outcome = 'open' OR c.duration_days IS NOT NULL)
    AND (a.observed_from IS NULL OR c.received_on >= a.observed_from OR c.received_year > year(a.observed_from - 1))
), followed AS (
  SELECT agency_id, origin, CAST(received_year AS VARCHAR) AS period, 'all' AS area, duration_days
  FROM watched
  WHERE is_whole_year
  UNION ALL
  SELECT agency_id, origin, 'all' AS period, 'all' AS area, duration_days
  FROM watched
  UNION ALL
  SELECT agency_id, origin, 'all' AS period, district AS area, duration_days
  FROM watched
  WHERE district IS NOT NULL
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
