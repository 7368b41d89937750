-- Complaints by kind, district and days from receipt to closing or, while open, to the as-of date.
-- Ended ones without a closing date are left out. Where no day of receipt is given, all are watched for 365 days, and those of the last 365 days left out, as are those of years that began before they were watched.
WITH undated AS (
  SELECT agency_id
  FROM complaints
  GROUP BY agency_id
  HAVING count(received_on) = 0
), waited AS (
  SELECT c.agency_id, c.origin, c.allegation_class, c.district,
         CASE WHEN c.outcome = 'open' THEN CAST(a.as_of - c.received_on AS INTEGER) ELSE c.duration_days END AS days,
         CASE WHEN c.outcome = 'open' THEN 0 ELSE 1 END AS is_closed,
         CASE WHEN a.observed_from > c.received_on THEN a.observed_from - c.received_on END AS entry_days
  FROM complaints AS c
  JOIN agencies AS a ON a.agency_id = c.agency_id
  WHERE c.agency_id NOT IN (SELECT agency_id FROM undated)
  UNION ALL
  SELECT c.agency_id, c.origin, c.allegation_class, c.district,
         CASE WHEN c.outcome = 'open' OR c.duration_days > 365 THEN 365 ELSE c.duration_days END AS days,
         CASE WHEN c.outcome = 'open' OR c.duration_days > 365 THEN 0 ELSE 1 END AS is_closed,
         NULL AS entry_days
  FROM complaints AS c
  JOIN agencies AS a ON a.agency_id = c.agency_id
  WHERE c.agency_id IN (SELECT agency_id FROM undated) AND c.is_followed_365_days
    AND (a.observed_from IS NULL OR c.received_year > year(a.observed_from - 1))
)
SELECT agency_id, origin, allegation_class, district, days, is_closed, entry_days, CAST(count(*) AS INTEGER) AS n
FROM waited
WHERE days IS NOT NULL
GROUP BY agency_id, origin, allegation_class, district, days, is_closed, entry_days
ORDER BY agency_id, origin, allegation_class, district, days, is_closed, entry_days
