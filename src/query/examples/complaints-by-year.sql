-- Complaints of the public received, by agency and year.
-- Complaints from inside the agency are counted beside them.
SELECT agency_id, received_year,
       count(*) FILTER (WHERE origin = 'public') AS from_the_public,
       count(*) FILTER (WHERE origin <> 'public') AS internal_or_unknown
FROM complaints
GROUP BY agency_id, received_year
ORDER BY agency_id, received_year
