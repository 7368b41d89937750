-- People who complained, by race, sex and age as the agency records them, by the year of their complaint and over all years.
-- A person in several complaints counts in each; people whose complaint was kept out are left out.
WITH people AS (
  SELECT c.origin, CAST(year(c.received_on) AS VARCHAR) AS received_year, p.race, p.sex,
         CASE
           WHEN p.age_years < 0 OR p.age_years > 110 THEN 'unknown'
           WHEN p.age_years < 18 THEN '0–17'
           WHEN p.age_years < 35 THEN '18–34'
           WHEN p.age_years < 55 THEN '35–54'
           WHEN p.age_years IS NOT NULL THEN '55+'
           ELSE 'unknown'
         END AS age
  FROM ours.complainants AS p
  JOIN ours.complaints AS c ON c.complaint_id = p.complaint_id
), described AS (
  SELECT origin, received_year, 'race' AS attribute, 'race/' || race AS people_group FROM people WHERE race IS NOT NULL
  UNION ALL
  SELECT origin, received_year, 'sex' AS attribute, 'sex/' || sex AS people_group FROM people WHERE sex IS NOT NULL
  UNION ALL
  SELECT origin, received_year, 'age' AS attribute, 'age/' || age AS people_group FROM people
), placed AS (
  SELECT origin, received_year AS period, attribute, people_group FROM described
  UNION ALL
  SELECT origin, 'all' AS period, attribute, people_group FROM described
), counted AS (
  SELECT origin, period, attribute, people_group, count(*) AS n
  FROM placed
  GROUP BY origin, period, attribute, people_group
)
SELECT origin, period, people_group, n AS numerator,
       CAST(sum(n) OVER (PARTITION BY origin, period, attribute) AS BIGINT) AS denominator
FROM counted
ORDER BY origin, period, people_group
