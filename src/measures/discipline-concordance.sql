-- Penalty decisions by the penalty recommended and the penalty imposed, over all years and by the year decided.
-- Agencies that publish no recommendation are left out.
WITH decided AS (
  SELECT agency_id, 'all' AS period, penalty_recommended, penalty_imposed
  FROM discipline
  WHERE penalty_recommended IS NOT NULL
  UNION ALL
  SELECT agency_id, CAST(decided_year AS VARCHAR) AS period, penalty_recommended, penalty_imposed
  FROM discipline
  WHERE penalty_recommended IS NOT NULL AND decided_year IS NOT NULL
)
SELECT agency_id, period, penalty_recommended AS recommended, penalty_imposed AS imposed, count(*) AS n
FROM decided
GROUP BY agency_id, period, penalty_recommended, penalty_imposed
ORDER BY agency_id, period, penalty_recommended, penalty_imposed
