-- Days from receipt to closing: the middle value of closed complaints, by agency and year received.
-- Open complaints are left out, so recent years come out too fast; they are counted beside.
SELECT agency_id, received_year,
       median(duration_days) AS middle_days,
       count(duration_days) AS closed,
       count(*) FILTER (WHERE outcome = 'open') AS still_open
FROM complaints
GROUP BY agency_id, received_year
HAVING count(duration_days) >= 20
ORDER BY agency_id, received_year
