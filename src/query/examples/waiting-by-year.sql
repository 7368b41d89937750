-- Days from receipt to closing: the middle value of closed complaints, by agency and year received.
-- Years whose complaints had less than a year to be closed are left out; open complaints of the others are counted beside.
SELECT agency_id, received_year,
       median(duration_days) AS middle_days,
       count(duration_days) AS closed,
       count(*) FILTER (WHERE outcome = 'open') AS still_open
FROM complaints
JOIN agencies USING (agency_id)
WHERE make_date(received_year + 1, 12, 31) <= as_of
GROUP BY agency_id, received_year
HAVING count(duration_days) >= 20
ORDER BY agency_id, received_year
