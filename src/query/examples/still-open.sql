-- Complaints still open on the day the records end, by agency and year received.
-- Years without an open complaint are left out.
SELECT agency_id, received_year,
       count(*) FILTER (WHERE outcome = 'open') AS still_open,
       count(*) AS received
FROM complaints
GROUP BY agency_id, received_year
HAVING count(*) FILTER (WHERE outcome = 'open') > 0
ORDER BY agency_id, received_year
