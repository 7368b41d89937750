-- promise: a step has a name, a day and a web address as its source
-- table: actions
-- otherwise: refuse
SELECT _row FROM ours.actions WHERE action_id IS NULL OR taken_on IS NULL OR source_url NOT LIKE 'http%' OR source_url IS NULL
