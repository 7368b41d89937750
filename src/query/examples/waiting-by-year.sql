-- Days from receipt to closing: the middle value of closed complaints, by agency and year received.
-- Years whose complaints had less than a year to be closed are left out, and a first year whose records begin after January;
-- open complaints of the others are counted beside.
SELECT agency_id, received_year,
       median(duration_days) AS middle_days,
       count(duration_days) AS closed,
       count(*) FILTER (WHERE outcome = 'open') AS still_open
FROM complaints
JOIN agencies USING (agency_id)
LEFT JOIN (SELECT agency_id, min(period) AS first_month FROM measures
           WHERE measure = 'intake' AND regexp_matches(period, '^[0-9]{4}-[0-9]{2}$')
           GROUP BY agency_id) USING (agency_id)
WHERE make_date(received_year + 1, 12, 31) <= as_of
  AND received_year || '-01' >= coalesce(first_month, '')
GROUP BY agency_id, received_year
HAVING count(duration_days) >= 20
ORDER BY agency_id, received_year
