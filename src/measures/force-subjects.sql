-- People on whom force was used, by race, by sex and by age, out of all of them, by year of the incident and over all years.
-- Race, sex and age are never crossed; ages are left out where an agency records none, and people of incidents that were kept out.
WITH people AS (
  SELECT CAST(year(i.occurred_on) AS VARCHAR) AS occurred_year, p.race, p.sex,
         CASE
           WHEN p.is_juvenile THEN '0–17'
           WHEN p.age_years < 0 OR p.age_years > 110 THEN NULL
           WHEN p.age_years < 18 THEN '0–17'
           WHEN p.age_years < 35 THEN '18–34'
           WHEN p.age_years < 55 THEN '35–54'
           WHEN p.age_years IS NOT NULL THEN '55+'
         END AS age
  FROM ours.force_subjects AS p
  JOIN ours.force_incidents AS i ON i.incident_id = p.incident_id
), described AS (
  SELECT occurred_year, 'race' AS attribute, 'race/' || coalesce(race, 'unknown') AS people_group FROM people
  UNION ALL
  SELECT occurred_year, 'sex' AS attribute, 'sex/' || coalesce(sex, 'unknown') AS people_group FROM people
  UNION ALL
  SELECT occurred_year, 'age' AS attribute, 'age/' || coalesce(age, 'unknown') AS people_group
  FROM people
  WHERE (SELECT count(age) FROM people) > 0
), placed AS (
  SELECT occurred_year AS period, attribute, people_group FROM described
  UNION ALL
  SELECT 'all' AS period, attribute, people_group FROM described
), counted AS (
  SELECT period, attribute, people_group, count(*) AS n
  FROM placed
  GROUP BY period, attribute, people_group
)
SELECT period, people_group, n AS numerator,
       CAST(sum(n) OVER (PARTITION BY period, attribute) AS BIGINT) AS denominator
FROM counted
ORDER BY period, people_group
