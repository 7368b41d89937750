-- Complaints from the public received in each month on record, with the month of the latest listed incident.
-- A month without a complaint of any kind is left out, and counts as missing; nothing else is.
WITH latest AS (
  SELECT agency_id, max(occurred_on) AS occurred_on
  FROM events
  GROUP BY agency_id
)
SELECT c.agency_id, substr(CAST(c.period_start AS VARCHAR), 1, 7) AS month,
       substr(CAST(e.occurred_on AS VARCHAR), 1, 7) AS event_month,
       coalesce(sum(c.complaint_count) FILTER (WHERE c.origin = 'public'), 0) AS n
FROM complaint_counts AS c
LEFT JOIN latest AS e ON e.agency_id = c.agency_id
WHERE c.period_months = 1 AND c.area IS NULL
  AND c.agency_id IN (SELECT agency_id FROM complaint_counts WHERE origin = 'public')
GROUP BY c.agency_id, c.period_start, e.occurred_on
ORDER BY c.agency_id, c.period_start
