-- Share of closed complaints that ended with a finding, by agreement, without a finding, or in a way that is not recorded.
-- Open complaints are in neither number.
WITH closed AS (
  SELECT agency_id, origin, district, CAST(received_year AS VARCHAR) AS received_year,
         CASE
           WHEN outcome IN ('sustained', 'other_misconduct', 'policy_failure', 'not_sustained', 'exonerated', 'unfounded') THEN 'finding'
           WHEN outcome IN ('mediated', 'mediation_attempted', 'resolved_informally') THEN 'agreed'
           WHEN outcome = 'unknown' THEN 'unknown'
           ELSE 'no_finding'
         END AS ending
  FROM complaints
  WHERE outcome <> 'open'
), by_period AS (
  SELECT agency_id, origin, received_year AS period, 'all' AS area, ending FROM closed
  UNION ALL
  SELECT agency_id, origin, 'all' AS period, 'all' AS area, ending FROM closed
  UNION ALL
  SELECT agency_id, origin, 'all' AS period, district AS area, ending FROM closed WHERE district IS NOT NULL
), counted AS (
  SELECT agency_id, origin, period, area, ending, count(*) AS n
  FROM by_period
  GROUP BY agency_id, origin, period, area, ending
)
SELECT agency_id, origin, period, ending AS category, area, n AS numerator,
       CAST(sum(n) OVER (PARTITION BY agency_id, origin, period, area) AS BIGINT) AS denominator
FROM counted
ORDER BY agency_id, origin, period, category, area
