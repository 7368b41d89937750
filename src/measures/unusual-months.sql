-- Complaints from the public received in each month on record.
-- A month without a complaint of any kind is left out, and counts as missing; nothing else is.
WITH months AS (
  SELECT DISTINCT agency_id, received_month FROM complaints
), counted AS (
  SELECT agency_id, received_month, count(*) AS n
  FROM complaints
  WHERE origin = 'public'
  GROUP BY agency_id, received_month
)
SELECT m.agency_id, substr(CAST(m.received_month AS VARCHAR), 1, 7) AS month, coalesce(c.n, 0) AS n
FROM months AS m
LEFT JOIN counted AS c ON c.agency_id = m.agency_id AND c.received_month = m.received_month
WHERE m.agency_id IN (SELECT agency_id FROM counted)
ORDER BY m.agency_id, m.received_month
