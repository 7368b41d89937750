-- Complaints received by month beside the published numbers of officers and residents of each year, for the place and by district.
-- Months that may still be filling are left out by the function that follows, and years without a published number.
SELECT agency_id, 'complaints' AS what, origin, CAST(received_year AS INTEGER) AS year,
       CAST(substr(CAST(received_month AS VARCHAR), 6, 2) AS INTEGER) AS month, 'all' AS area, CAST(count(*) AS DOUBLE) AS n
FROM complaints
GROUP BY agency_id, origin, received_year, received_month
UNION ALL
SELECT agency_id, 'complaints' AS what, origin, CAST(received_year AS INTEGER) AS year,
       CAST(substr(CAST(received_month AS VARCHAR), 6, 2) AS INTEGER) AS month, district AS area, CAST(count(*) AS DOUBLE) AS n
FROM complaints
WHERE district IS NOT NULL
GROUP BY agency_id, origin, received_year, received_month, district
UNION ALL
SELECT agency_id, denominator_kind AS what, 'all' AS origin, year, NULL AS month, coalesce(area, 'all') AS area,
       sum(total_count) AS n
FROM denominators
WHERE people_group IS NULL AND denominator_kind IN ('officers', 'residents')
GROUP BY agency_id, denominator_kind, year, area
ORDER BY agency_id, what, origin, year, month, area
