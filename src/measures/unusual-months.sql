-- Complaints from the public received in each month on record.
-- A month without a complaint of any kind is left out, and counts as missing; nothing else is.
SELECT agency_id, substr(CAST(period_start AS VARCHAR), 1, 7) AS month,
       coalesce(sum(complaint_count) FILTER (WHERE origin = 'public'), 0) AS n
FROM complaint_counts
WHERE period_months = 1 AND area IS NULL
  AND agency_id IN (SELECT agency_id FROM complaint_counts WHERE origin = 'public')
GROUP BY agency_id, period_start
ORDER BY agency_id, period_start
