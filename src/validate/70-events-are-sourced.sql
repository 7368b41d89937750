-- promise: an incident has a name, a day up to the as-of date and a web address as its source
-- table: events
-- otherwise: refuse
SELECT _row FROM ours.events WHERE event_id IS NULL OR occurred_on IS NULL OR occurred_on > as_of() OR source_url NOT LIKE 'http%' OR source_url IS NULL
