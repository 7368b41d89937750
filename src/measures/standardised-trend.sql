-- Closed complaints by year received, class and outcome, of years all of whose complaints were received at least 540 days before the as-of date.
-- Open complaints are left out, and younger years, of which many complaints are still to be closed.
WITH by_year AS (
  SELECT agency_id, origin, received_year, allegation_class, outcome,
         min(CASE WHEN is_followed_540_days THEN 1 ELSE 0 END) OVER (PARTITION BY agency_id, received_year) AS is_whole
  FROM complaints
)
SELECT agency_id, origin, CAST(received_year AS VARCHAR) AS period, allegation_class, outcome, count(*) AS n
FROM by_year
WHERE outcome <> 'open' AND is_whole = 1
GROUP BY agency_id, origin, received_year, allegation_class, outcome
ORDER BY agency_id, origin, received_year, allegation_class, outcome
