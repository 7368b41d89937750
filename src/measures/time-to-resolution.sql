-- Complaints by days from receipt to closing or, while open, to the as-of date, and by kind of ending.
-- Complaints that ended without a recorded closing date have no days: they are counted, and left out of every waiting time.
WITH waited AS (
  SELECT c.agency_id, c.origin, CAST(c.received_year AS VARCHAR) AS received_year, c.district,
         CASE WHEN c.outcome = 'open' THEN CAST(a.as_of - c.received_on AS INTEGER) ELSE c.duration_days END AS days,
         CASE
           WHEN c.outcome IN ('sustained', 'other_misconduct', 'policy_failure', 'not_sustained', 'exonerated', 'unfounded') THEN 'finding'
           WHEN c.outcome IN ('mediated', 'mediation_attempted', 'resolved_informally') THEN 'agreed'
           WHEN c.outcome IN ('open', 'unknown') THEN c.outcome
           ELSE 'no_finding'
         END AS ending,
         CASE WHEN a.observed_from > c.received_on THEN a.observed_from - c.received_on END AS entry_days
  FROM complaints AS c
  JOIN agencies AS a ON a.agency_id = c.agency_id
  WHERE c.outcome <> 'open' OR c.received_on IS NOT NULL
), undated AS (
  SELECT c.agency_id, c.origin, substr(CAST(c.period_start AS VARCHAR), 1, 4) AS received_year, c.area, c.period_months,
         CASE
           WHEN a.as_of - c.period_start > 15 * c.period_months THEN a.as_of - c.period_start - 15 * c.period_months
           ELSE 0
         END AS days,
         c.open_count AS n
  FROM complaint_counts AS c
  JOIN agencies AS a ON a.agency_id = c.agency_id
  WHERE c.open_count > 0 AND c.agency_id NOT IN (SELECT agency_id FROM complaints WHERE received_on IS NOT NULL)
), placed AS (
  SELECT agency_id, origin, received_year AS period, 'all' AS area, days, ending, entry_days, 0 AS within_months, 1 AS n FROM waited
  UNION ALL
  SELECT agency_id, origin, 'all' AS period, 'all' AS area, days, ending, entry_days, 0 AS within_months, 1 AS n FROM waited
  UNION ALL
  SELECT agency_id, origin, 'all' AS period, district AS area, days, ending, entry_days, 0 AS within_months, 1 AS n
  FROM waited
  WHERE district IS NOT NULL
  UNION ALL
  SELECT agency_id, origin, received_year AS period, 'all' AS area, days, 'open' AS ending, NULL AS entry_days, period_months AS within_months, n
  FROM undated
  WHERE area IS NULL
  UNION ALL
  SELECT agency_id, origin, 'all' AS period, coalesce(area, 'all') AS area, days, 'open' AS ending, NULL AS entry_days, period_months AS within_months, n
  FROM undated
)
SELECT agency_id, origin, period, area, days, ending, entry_days, within_months, CAST(sum(n) AS INTEGER) AS n
FROM placed
GROUP BY agency_id, origin, period, area, days, ending, entry_days, within_months
ORDER BY agency_id, origin, period, area, days, ending, entry_days
