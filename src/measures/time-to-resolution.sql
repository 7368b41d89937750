-- Complaints by days from receipt to closing or, while open, to the as-of date, and by kind of ending.
-- Complaints that ended without a recorded closing date have no days: they are counted, and left out of every waiting time.
WITH waited AS (
  SELECT c.agency_id, c.origin, CAST(c.received_year AS VARCHAR) AS received_year, c.district,
         CASE
           WHEN c.outcome <> 'open' THEN c.duration_days
           WHEN c.received_on IS NOT NULL THEN a.as_of - c.received_on
           WHEN a.as_of - c.received_month > 15 THEN a.as_of - c.received_month - 15
           ELSE 0
         END AS days,
         CASE
           WHEN c.outcome IN ('sustained', 'other_misconduct', 'policy_failure', 'not_sustained', 'exonerated', 'unfounded') THEN 'finding'
           WHEN c.outcome IN ('mediated', 'mediation_attempted', 'resolved_informally') THEN 'agreed'
           WHEN c.outcome IN ('open', 'unknown') THEN c.outcome
           ELSE 'no_finding'
         END AS ending,
         CASE WHEN a.observed_from > c.received_on THEN a.observed_from - c.received_on END AS entry_days,
         c.received_on IS NULL AS is_to_the_month
  FROM complaints AS c
  JOIN agencies AS a ON a.agency_id = c.agency_id
), placed AS (
  SELECT agency_id, origin, received_year AS period, 'all' AS area, days, ending, entry_days, is_to_the_month FROM waited
  UNION ALL
  SELECT agency_id, origin, 'all' AS period, 'all' AS area, days, ending, entry_days, is_to_the_month FROM waited
  UNION ALL
  SELECT agency_id, origin, 'all' AS period, district AS area, days, ending, entry_days, is_to_the_month
  FROM waited
  WHERE district IS NOT NULL
)
SELECT agency_id, origin, period, area, days, ending, entry_days, is_to_the_month, count(*) AS n
FROM placed
GROUP BY agency_id, origin, period, area, days, ending, entry_days, is_to_the_month
ORDER BY agency_id, origin, period, area, days, ending, entry_days
