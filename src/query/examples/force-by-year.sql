-- Recorded uses of force by agency and year.
-- Records without a month are left out.
SELECT agency_id, year(occurred_month) AS occurred_year, count(*) AS records
FROM force_incidents
WHERE occurred_month IS NOT NULL
GROUP BY agency_id, occurred_year
ORDER BY agency_id, occurred_year
