-- People on whom force was used, by race, by sex and by age, out of all of them, by year and over all years.
-- Race, sex and age are never crossed; ages are left out where an agency records none.
WITH grouped AS (
  SELECT agency_id, occurred_year, 'race' AS attribute, 'race/' || coalesce(race, 'unknown') AS people_group FROM force_subjects
  UNION ALL
  SELECT agency_id, occurred_year, 'sex' AS attribute, 'sex/' || coalesce(sex, 'unknown') AS people_group FROM force_subjects
  UNION ALL
  SELECT agency_id, occurred_year, 'age' AS attribute, 'age/' || coalesce(age_band, 'unknown') AS people_group
  FROM force_subjects
  WHERE agency_id IN (SELECT agency_id FROM force_subjects WHERE age_band IS NOT NULL)
), placed AS (
  SELECT agency_id, CAST(occurred_year AS VARCHAR) AS period, attribute, people_group FROM grouped
  UNION ALL
  SELECT agency_id, 'all' AS period, attribute, people_group FROM grouped
), counted AS (
  SELECT agency_id, period, attribute, people_group, count(*) AS n
  FROM placed
  GROUP BY agency_id, period, attribute, people_group
)
SELECT agency_id, period, people_group, n AS numerator,
       CAST(sum(n) OVER (PARTITION BY agency_id, period, attribute) AS BIGINT) AS denominator
FROM counted
ORDER BY agency_id, period, people_group
