-- How complaints of the public ended, over all agencies whose rows are here.
-- Internal complaints are left out; open ones are shown as open.
SELECT outcome, count(*) AS complaints,
       round(100.0 * count(*) / sum(count(*)) OVER (), 1) AS percent
FROM complaints
WHERE origin = 'public'
GROUP BY outcome
ORDER BY complaints DESC, outcome
