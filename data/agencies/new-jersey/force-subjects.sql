-- One row per person in an incident. A report lists its people in parallel lists joined by commas; a list that is
-- shorter leaves the last people without a value, and an entry that is empty in all three lists is no person.
-- Several officers report the same people: equal descriptions in two reports of one incident count once.
WITH described AS (
  SELECT incident_id, unique_report_id,
    trim(unnest(string_split(coalesce(subject_race, ''), ',')))    AS race,
    trim(unnest(string_split(coalesce(subject_gender, ''), ',')))  AS sex,
    trim(unnest(string_split(coalesce(subject_age, ''), ',')))     AS age
  FROM force
), in_report AS (
  SELECT incident_id, unique_report_id,
    coalesce(nullif(race, ''), '(blank)') AS race, coalesce(nullif(sex, ''), '(blank)') AS sex, coalesce(age, '') AS age,
    count(*) AS persons
  FROM described
  WHERE coalesce(race, '') <> '' OR coalesce(sex, '') <> '' OR coalesce(age, '') <> ''
  GROUP BY 1, 2, 3, 4, 5
), in_incident AS (
  SELECT incident_id, race, sex, age, unnest(range(max(persons))) AS place
  FROM in_report
  GROUP BY incident_id, race, sex, age
)
SELECT
  incident_id,
  race                      AS race_label,
  sex                       AS sex_label,
  TRY_CAST(age AS INTEGER)  AS age_years,
  age = 'Juvenile'          AS is_juvenile
FROM in_incident
