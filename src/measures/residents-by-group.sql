-- Residents by group, by year, beside whom the people who complained can be set.
-- Totals for single districts are left out, and agencies for which no residents by group are published.
WITH groups AS (
  SELECT agency_id, CAST(year AS VARCHAR) AS period, people_group, sum(total_count) AS n
  FROM denominators
  WHERE denominator_kind = 'residents' AND people_group IS NOT NULL AND area IS NULL
  GROUP BY agency_id, year, people_group
)
SELECT agency_id, period, 'race/' || people_group AS people_group, n AS numerator,
       sum(n) OVER (PARTITION BY agency_id, period) AS denominator
FROM groups
ORDER BY agency_id, period, people_group
