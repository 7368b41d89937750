-- Recorded uses of force by agency, year and kind.
-- Nothing is left out.
SELECT agency_id, year(occurred_month) AS occurred_year, force_type, count(*) AS records
FROM force_incidents
GROUP BY agency_id, occurred_year, force_type
ORDER BY agency_id, occurred_year, force_type
