-- Each officer in each complaint, with the day of the event, of receipt and of closing, counted from the as-of date backwards.
-- Allegations against an officer whom the agency gives no number are left out.
SELECT DISTINCT al.officer_id, c.complaint_id, c.outcome,
       c.occurred_on - a.as_of AS occurred_day,
       c.received_on - a.as_of AS received_day,
       c.closed_on - a.as_of AS closed_day
FROM ours.allegations AS al
JOIN ours.complaints AS c ON c.complaint_id = al.complaint_id
CROSS JOIN agencies AS a
WHERE al.officer_id IS NOT NULL
ORDER BY al.officer_id, c.complaint_id
