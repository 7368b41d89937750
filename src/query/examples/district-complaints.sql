-- The fifteen districts with most complaints of the public.
-- Complaints without a district are left out.
SELECT agency_id, district, count(*) AS complaints
FROM complaints
WHERE origin = 'public' AND district IS NOT NULL
GROUP BY agency_id, district
ORDER BY complaints DESC, agency_id, district
LIMIT 15
