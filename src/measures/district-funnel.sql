-- Districts for a funnel: closed complaints and those sustained; and complaints by year beside published officers, residents and contacts.
-- Complaints of no named district, open ones among the closed, and years without a published total are left out.
WITH own AS (
  SELECT agency_id, district, outcome, CAST(received_year AS VARCHAR) AS period
  FROM complaints
  WHERE origin = 'public' AND district IS NOT NULL
), counted AS (
  SELECT agency_id, period, district, count(*) AS n FROM own GROUP BY agency_id, period, district
), span AS (
  SELECT agency_id, substr(CAST(min(period_start) AS VARCHAR), 1, 7) AS first_month
  FROM complaint_counts
  WHERE origin = 'public' AND period_months = 1 AND area IS NULL
  GROUP BY agency_id
)
SELECT agency_id, 'all' AS period, district AS area, 'closed' AS kind, CAST(count(*) AS DOUBLE) AS exposure,
       count(*) FILTER (WHERE outcome = 'sustained') AS n, NULL AS first_month
FROM own
WHERE outcome <> 'open'
GROUP BY agency_id, district
UNION ALL
SELECT d.agency_id, CAST(d.year AS VARCHAR) AS period, d.area, d.denominator_kind AS kind,
       d.total_count AS exposure, coalesce(c.n, 0) AS n, s.first_month
FROM denominators AS d
JOIN span AS s ON s.agency_id = d.agency_id
LEFT JOIN counted AS c ON c.agency_id = d.agency_id AND c.period = CAST(d.year AS VARCHAR) AND c.district = d.area
WHERE d.people_group IS NULL AND d.area IS NOT NULL AND d.denominator_kind IN ('officers', 'residents', 'contacts')
ORDER BY agency_id, kind, area, period
