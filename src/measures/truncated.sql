-- Share of closed complaints that ended because the person withdrew, did not cooperate or could not be reached.
-- Open complaints are in neither number; single years leave out complaints with under 540 days to be closed; where no label of an agency means such an ending, no number is made of these counts.
WITH closed AS (
  SELECT agency_id, origin, 'all' AS period, 'all' AS area, outcome
  FROM complaints
  WHERE outcome <> 'open'
  UNION ALL
  SELECT agency_id, origin, CAST(received_year AS VARCHAR) AS period, 'all' AS area, outcome
  FROM complaints
  WHERE outcome <> 'open' AND is_followed_540_days
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
