-- Complaints of the public received, by agency and year; those from inside the agency are counted beside them.
-- A first or last year that an agency's records do not cover whole is left out.
SELECT agency_id, received_year,
       count(*) FILTER (WHERE origin = 'public') AS from_the_public,
       count(*) FILTER (WHERE origin <> 'public') AS internal_or_unknown
FROM complaints
JOIN agencies USING (agency_id)
LEFT JOIN (SELECT agency_id, min(period) AS first_month FROM measures
           WHERE measure = 'intake' AND regexp_matches(period, '^[0-9]{4}-[0-9]{2}$')
           GROUP BY agency_id) USING (agency_id)
WHERE make_date(received_year, 12, 31) <= as_of
  AND received_year || '-01' >= coalesce(first_month, '')
GROUP BY agency_id, received_year
ORDER BY agency_id, received_year
