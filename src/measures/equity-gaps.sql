-- Complaints from the public by what is recorded of the person listed first, by class, year and outcome, and by days waited up to 181.
-- Complaints without a recorded person are left out; other people in the same complaint only make it one with several groups.
WITH people AS (
  SELECT complaint_id, _row, race, sex,
         CASE
           WHEN age_years < 0 OR age_years > 110 THEN 'unknown'
           WHEN age_years < 18 THEN '0–17'
           WHEN age_years < 35 THEN '18–34'
           WHEN age_years < 55 THEN '35–54'
           WHEN age_years IS NOT NULL THEN '55+'
           ELSE 'unknown'
         END AS age
  FROM ours.complainants
), described AS (
  SELECT complaint_id, _row, 'race' AS attribute, race AS word FROM people WHERE race IS NOT NULL
  UNION ALL
  SELECT complaint_id, _row, 'sex' AS attribute, sex AS word FROM people WHERE sex IS NOT NULL
  UNION ALL
  SELECT complaint_id, _row, 'age' AS attribute, age AS word FROM people
), ranked AS (
  SELECT complaint_id, attribute, word,
         row_number() OVER (PARTITION BY complaint_id, attribute ORDER BY _row) AS place,
         min(word) OVER (PARTITION BY complaint_id, attribute) AS first_word,
         max(word) OVER (PARTITION BY complaint_id, attribute) AS last_word
  FROM described
), complained AS (
  SELECT r.attribute, r.word, r.first_word <> r.last_word AS has_several,
         year(c.received_on) AS received_year, c.allegation_class, c.outcome,
         CASE WHEN c.outcome = 'open' THEN a.as_of - c.received_on ELSE c.closed_on - c.received_on END AS days,
         CASE WHEN a.observed_from > c.received_on THEN a.observed_from - c.received_on END AS entry_days
  FROM ranked AS r
  JOIN ours.complaints AS c ON c.complaint_id = r.complaint_id
  CROSS JOIN agencies AS a
  WHERE r.place = 1 AND c.origin = 'public'
)
SELECT 'ending' AS what, attribute, word, has_several, received_year, allegation_class, outcome, NULL AS days, NULL AS entry_days, count(*) AS n
FROM complained
GROUP BY attribute, word, has_several, received_year, allegation_class, outcome
UNION ALL
SELECT 'wait' AS what, attribute, word, NULL AS has_several, NULL AS received_year, NULL AS allegation_class,
       CASE WHEN outcome = 'open' THEN 'open' ELSE 'closed' END AS outcome,
       CASE WHEN days > 180 THEN 181 ELSE days END AS days, entry_days, count(*) AS n
FROM complained
WHERE days IS NOT NULL
GROUP BY attribute, word, CASE WHEN outcome = 'open' THEN 'open' ELSE 'closed' END, CASE WHEN days > 180 THEN 181 ELSE days END, entry_days
ORDER BY what, attribute, word, received_year, allegation_class, outcome, days, entry_days
