-- Complaints received by month beside the published numbers of officers and residents of each year, for the whole place.
-- Months that may still be filling are left out by the function that follows, and years without a published number.
SELECT agency_id, 'complaints' AS what, origin, CAST(substr(CAST(period_start AS VARCHAR), 1, 4) AS INTEGER) AS year,
       CAST(substr(CAST(period_start AS VARCHAR), 6, 2) AS INTEGER) AS month, CAST(complaint_count AS DOUBLE) AS n
FROM complaint_counts
WHERE period_months = 1 AND area IS NULL
UNION ALL
SELECT agency_id, denominator_kind AS what, 'all' AS origin, year, NULL AS month, sum(total_count) AS n
FROM denominators
WHERE people_group IS NULL AND area IS NULL AND denominator_kind IN ('officers', 'residents')
GROUP BY agency_id, denominator_kind, year
ORDER BY agency_id, what, origin, year, month
