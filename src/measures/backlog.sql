-- Complaints still open by how long they have waited, and how many were received and closed in the 365 days up to the as-of date.
-- Complaints that ended without a recorded closing date are in neither; days known to the month only are taken at its middle.
WITH dated AS (
  SELECT c.agency_id, c.origin, c.district, c.outcome, a.as_of,
         CASE WHEN c.received_on IS NOT NULL THEN c.received_on ELSE c.received_month + 14 END AS received_on,
         CASE
           WHEN c.outcome = 'open' THEN NULL
           WHEN c.closed_on IS NOT NULL THEN c.closed_on
           ELSE c.received_month + 14 + c.duration_days
         END AS closed_on,
         c.received_on IS NULL AS is_to_the_month
  FROM complaints AS c
  JOIN agencies AS a ON a.agency_id = c.agency_id
), waited AS (
  SELECT agency_id, origin, district, is_to_the_month,
         CASE WHEN outcome = 'open' THEN CASE WHEN as_of > received_on THEN as_of - received_on ELSE 0 END END AS open_days,
         received_on > as_of - 365 AS is_received_lately,
         closed_on > as_of - 365 AS is_closed_lately
  FROM dated
), placed AS (
  SELECT agency_id, origin, 'all' AS area, is_to_the_month, open_days, is_received_lately, is_closed_lately FROM waited
  UNION ALL
  SELECT agency_id, origin, district AS area, is_to_the_month, open_days, is_received_lately, is_closed_lately
  FROM waited
  WHERE district IS NOT NULL
)
SELECT agency_id, origin, area,
       count(open_days) AS open_count,
       count(*) FILTER (WHERE open_days > 90) AS over_090_days,
       count(*) FILTER (WHERE open_days > 180) AS over_180_days,
       count(*) FILTER (WHERE open_days > 365) AS over_365_days,
       CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY open_days) AS DOUBLE) AS median_days,
       count(*) FILTER (WHERE is_received_lately) AS received_count,
       count(*) FILTER (WHERE is_closed_lately) AS closed_count,
       bool_or(is_to_the_month) AS is_to_the_month
FROM placed
GROUP BY agency_id, origin, area
ORDER BY agency_id, origin, area
