-- Closed complaints by year received, class and outcome, of those received at least 540 days before the as-of date.
-- Open complaints are left out, and younger ones, of which many are still to be closed.
SELECT agency_id, origin, CAST(received_year AS VARCHAR) AS period, allegation_class, outcome, count(*) AS n
FROM complaints
WHERE outcome <> 'open' AND is_followed_540_days
GROUP BY agency_id, origin, received_year, allegation_class, outcome
ORDER BY agency_id, origin, received_year, allegation_class, outcome
