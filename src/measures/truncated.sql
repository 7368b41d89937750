-- Share of closed complaints that ended because the person withdrew, did not cooperate or could not be reached.
-- Open complaints are in neither number; single years are given where all their complaints had 540 days to be closed; where no label of an agency means such an ending, no number is made of these counts.
WITH by_year AS (
  SELECT agency_id, origin, received_year, outcome,
         min(CASE WHEN is_followed_540_days THEN 1 ELSE 0 END) OVER (PARTITION BY agency_id, received_year) AS is_whole
  FROM complaints
), closed AS (
  SELECT agency_id, origin, 'all' AS period, 'all' AS area, outcome
  FROM complaints
  WHERE outcome <> 'open'
  UNION ALL
  SELECT agency_id, origin, CAST(received_year AS VARCHAR) AS period, 'all' AS area, outcome
  FROM by_year
  WHERE outcome <> 'open' AND is_whole = 1
  UNION ALL
  SELECT agency_id, origin, 'all' AS period, district AS area, outcome
  FROM complaints
  WHERE outcome <> 'open' AND district IS NOT NULL
)
SELECT agency_id, origin, period, area,
       count(*) FILTER (WHERE outcome = 'closed_no_cooperation') AS numerator,
       count(*) AS denominator
FROM closed
GROUP BY agency_id, origin, period, area
ORDER BY agency_id, origin, period, area
