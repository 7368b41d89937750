-- Complaints from the public received in each month on record, with the month of the latest listed incident.
-- A month without a complaint of any kind is left out, and counts as missing; nothing else is.
WITH months AS (
  SELECT DISTINCT agency_id, received_month FROM complaints
), counted AS (
  SELECT agency_id, received_month, count(*) AS n
  FROM complaints
  WHERE origin = 'public'
  GROUP BY agency_id, received_month
), latest AS (
  SELECT agency_id, max(occurred_on) AS occurred_on
  FROM events
  GROUP BY agency_id
)
SELECT m.agency_id, substr(CAST(m.received_month AS VARCHAR), 1, 7) AS month,
       substr(CAST(e.occurred_on AS VARCHAR), 1, 7) AS event_month, coalesce(c.n, 0) AS n
FROM months AS m
LEFT JOIN counted AS c ON c.agency_id = m.agency_id AND c.received_month = m.received_month
LEFT JOIN latest AS e ON e.agency_id = m.agency_id
WHERE m.agency_id IN (SELECT agency_id FROM counted)
ORDER BY m.agency_id, m.received_month
