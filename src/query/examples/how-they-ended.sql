-- How complaints of the public ended, for each agency whose rows are here.
-- Internal complaints are left out; open ones are shown as open.
SELECT agency_id, outcome, count(*) AS complaints,
       round(100.0 * count(*) / sum(count(*)) OVER (PARTITION BY agency_id), 1) AS percent
FROM complaints
WHERE origin = 'public'
GROUP BY agency_id, outcome
ORDER BY agency_id, complaints DESC, outcome
