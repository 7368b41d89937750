-- Complaints of the public received, by agency and year; those from inside the agency are counted beside them.
-- A last year that an agency's records do not cover to its end is left out.
SELECT agency_id, received_year,
       count(*) FILTER (WHERE origin = 'public') AS from_the_public,
       count(*) FILTER (WHERE origin <> 'public') AS internal_or_unknown
FROM complaints
JOIN agencies USING (agency_id)
WHERE make_date(received_year, 12, 31) <= as_of
GROUP BY agency_id, received_year
ORDER BY agency_id, received_year
