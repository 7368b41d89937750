-- Complaints from the public by year and district, beside the published officers, residents and contacts of the same year and district.
-- Years and districts without a published total are left out, as are complaints of no named district from the districts.
WITH dated AS (
  SELECT agency_id, district, CAST(received_year AS VARCHAR) AS period
  FROM complaints
  WHERE origin = 'public'
), counted AS (
  SELECT agency_id, period, 'all' AS area, count(*) AS n FROM dated GROUP BY agency_id, period
  UNION ALL
  SELECT agency_id, period, district AS area, count(*) AS n FROM dated WHERE district IS NOT NULL GROUP BY agency_id, period, district
), span AS (
  SELECT agency_id, substr(CAST(min(period_start) AS VARCHAR), 1, 7) AS first_month
  FROM complaint_counts
  WHERE origin = 'public' AND period_months = 1 AND area IS NULL
  GROUP BY agency_id
)
SELECT d.agency_id, CAST(d.year AS VARCHAR) AS period, coalesce(d.area, 'all') AS area, d.denominator_kind AS kind,
       d.total_count AS exposure, coalesce(c.n, 0) AS n, s.first_month
FROM denominators AS d
JOIN span AS s ON s.agency_id = d.agency_id
LEFT JOIN counted AS c ON c.agency_id = d.agency_id AND c.period = CAST(d.year AS VARCHAR) AND c.area = coalesce(d.area, 'all')
WHERE d.people_group IS NULL AND d.denominator_kind IN ('officers', 'residents', 'contacts')
ORDER BY d.agency_id, d.year, area, d.denominator_kind
