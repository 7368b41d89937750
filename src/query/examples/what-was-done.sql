-- Steps taken after an incident, with the days between.
-- Steps without an incident or a date are left out.
SELECT e.agency_id, e.occurred_on, e.title_en, a.action_kind, a.taken_on,
       date_diff('day', e.occurred_on, a.taken_on) AS days_later
FROM events AS e
JOIN actions AS a ON a.agency_id = e.agency_id AND a.event_id = e.event_id
ORDER BY e.agency_id, e.occurred_on, a.taken_on
