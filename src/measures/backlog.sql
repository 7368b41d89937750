-- Complaints still open by how long they have waited, and how many were received and closed in the 365 days up to the as-of date.
-- Complaints that ended without a recorded closing date are in neither; where no day is given, they wait from the middle of the month, or in a district of the quarter. What a file lacks that begins with those open on some day was closed before it: whether those 365 days are all in it is said.
WITH exact AS (
  SELECT c.agency_id, c.origin, c.district, CAST(a.as_of - c.received_on AS INTEGER) AS open_days
  FROM complaints AS c
  JOIN agencies AS a ON a.agency_id = c.agency_id
  WHERE c.outcome = 'open' AND c.received_on IS NOT NULL
), waiting AS (
  SELECT agency_id, origin, 'all' AS area, open_days, 1 AS n, 0 AS months FROM exact
  UNION ALL
  SELECT agency_id, origin, district AS area, open_days, 1 AS n, 0 AS months FROM exact WHERE district IS NOT NULL
  UNION ALL
  SELECT c.agency_id, c.origin, coalesce(c.area, 'all') AS area,
         CASE
           WHEN a.as_of - c.period_start >= 15 * c.period_months THEN a.as_of - c.period_start - 15 * c.period_months + 1
           ELSE 0
         END AS open_days,
         c.open_count AS n, c.period_months AS months
  FROM complaint_counts AS c
  JOIN agencies AS a ON a.agency_id = c.agency_id
  WHERE c.open_count > 0 AND c.agency_id NOT IN (SELECT agency_id FROM complaints WHERE received_on IS NOT NULL)
), ranked AS (
  SELECT agency_id, origin, area, open_days, n, months,
         sum(n) OVER (PARTITION BY agency_id, origin, area ORDER BY open_days ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS up_to,
         sum(n) OVER (PARTITION BY agency_id, origin, area) AS total
  FROM waiting
), aged AS (
  SELECT agency_id, origin, area, sum(n) AS open_count,
         sum(CASE WHEN open_days > 90 THEN n ELSE 0 END) AS over_090_days,
         sum(CASE WHEN open_days > 180 THEN n ELSE 0 END) AS over_180_days,
         sum(CASE WHEN open_days > 365 THEN n ELSE 0 END) AS over_365_days,
         (min(open_days) FILTER (WHERE 2 * up_to >= total) + min(open_days) FILTER (WHERE 2 * up_to > total)) / 2e0 AS median_days,
         max(months) AS within_months
  FROM ranked
  GROUP BY agency_id, origin, area
), received AS (
  SELECT c.agency_id, c.origin, c.district,
         CASE WHEN c.received_on IS NOT NULL THEN c.received_on > a.as_of - 365 ELSE NOT c.is_followed_365_days END AS is_lately
  FROM complaints AS c
  JOIN agencies AS a ON a.agency_id = c.agency_id
), lately AS (
  SELECT agency_id, origin, 'all' AS area, count(*) FILTER (WHERE is_lately) AS received_count FROM received GROUP BY agency_id, origin
  UNION ALL
  SELECT agency_id, origin, district AS area, count(*) FILTER (WHERE is_lately) AS received_count
  FROM received
  WHERE district IS NOT NULL
  GROUP BY agency_id, origin, district
), closed AS (
  SELECT agency_id, origin, coalesce(area, 'all') AS area, sum(closed_lately_count) AS closed_count
  FROM complaint_counts
  GROUP BY agency_id, origin, coalesce(area, 'all'), period_months
)
SELECT l.agency_id, l.origin, l.area,
       CAST(coalesce(w.open_count, 0) AS INTEGER) AS open_count,
       CAST(coalesce(w.over_090_days, 0) AS INTEGER) AS over_090_days,
       CAST(coalesce(w.over_180_days, 0) AS INTEGER) AS over_180_days,
       CAST(coalesce(w.over_365_days, 0) AS INTEGER) AS over_365_days,
       w.median_days, l.received_count, CAST(coalesce(c.closed_count, 0) AS INTEGER) AS closed_count,
       coalesce(w.within_months, 0) AS within_months,
       a.observed_from IS NULL OR a.observed_from <= a.as_of - 364 AS is_year_watched
FROM lately AS l
JOIN agencies AS a ON a.agency_id = l.agency_id
LEFT JOIN aged AS w ON w.agency_id = l.agency_id AND w.origin = l.origin AND w.area = l.area
LEFT JOIN closed AS c ON c.agency_id = l.agency_id AND c.origin = l.origin AND c.area = l.area
ORDER BY l.agency_id, l.origin, l.area
