-- Recorded uses of force by agency and year.
-- A first year whose January and a last year whose December has no record are left out.
SELECT agency_id, year(period_start) AS occurred_year, incident_count AS records
FROM force_counts
JOIN (SELECT agency_id, min(period_start) AS first_month, max(period_start) AS last_month
      FROM force_counts WHERE period_months = 1 GROUP BY agency_id) USING (agency_id)
WHERE period_months = 12 AND area IS NULL AND force_type IS NULL
  AND make_date(year(period_start), 12, 1) <= last_month AND make_date(year(period_start), 1, 1) >= first_month
ORDER BY agency_id, occurred_year
