-- Complaints of the public by district, in the order of their names. Most first within each: ORDER BY agency_id, complaints DESC.
-- Complaints without a district are left out.
SELECT agency_id, district, count(*) AS complaints
FROM complaints
WHERE origin = 'public' AND district IS NOT NULL
GROUP BY agency_id, district
ORDER BY agency_id, district
