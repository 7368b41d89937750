-- promise: a step answers an incident that is listed
-- table: actions
-- otherwise: refuse
SELECT a._row FROM ours.actions AS a LEFT JOIN ours.events AS e USING (event_id) WHERE a.event_id IS NOT NULL AND e.event_id IS NULL
