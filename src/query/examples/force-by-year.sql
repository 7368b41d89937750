-- Recorded uses of force by agency and year.
-- A last year whose December has no record is left out.
SELECT agency_id, year(period_start) AS occurred_year, incident_count AS records
FROM force_counts
JOIN (SELECT agency_id, max(period_start) AS last_month FROM force_counts WHERE period_months = 1 GROUP BY agency_id) USING (agency_id)
WHERE period_months = 12 AND area IS NULL AND force_type IS NULL
  AND make_date(year(period_start), 12, 1) <= last_month
ORDER BY agency_id, occurred_year
