-- Incidents of force by year and district, beside the published officers, residents and contacts of the same year and district.
-- Years and districts without a published total are left out, as are incidents of no named district from the districts.
WITH counted AS (
  SELECT agency_id, substr(CAST(period_start AS VARCHAR), 1, 4) AS period, coalesce(area, 'all') AS area, incident_count AS n
  FROM force_counts
  WHERE period_months = 12 AND force_type IS NULL
), span AS (
  SELECT agency_id, substr(CAST(min(period_start) AS VARCHAR), 1, 7) AS first_month FROM force_counts WHERE period_months = 1 GROUP BY agency_id
)
SELECT d.agency_id, CAST(d.year AS VARCHAR) AS period, coalesce(d.area, 'all') AS area, d.denominator_kind AS kind,
       d.total_count AS exposure, coalesce(c.n, 0) AS n, s.first_month
FROM denominators AS d
JOIN span AS s ON s.agency_id = d.agency_id
LEFT JOIN counted AS c ON c.agency_id = d.agency_id AND c.period = CAST(d.year AS VARCHAR) AND c.area = coalesce(d.area, 'all')
WHERE d.people_group IS NULL AND d.denominator_kind IN ('officers', 'residents', 'contacts')
ORDER BY d.agency_id, d.year, area, d.denominator_kind
