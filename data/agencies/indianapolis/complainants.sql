-- One row per person described in a complaint, in the order of the file: ten complaints describe two. The first is the one
-- listed first.
SELECT
  id                                   AS complaint_id,
  coalesce("residentRace", '(blank)')  AS race_label,
  coalesce("residentSex", '(blank)')   AS sex_label,
  TRY_CAST("residentAge" AS INTEGER)   AS age_years
FROM complaints
GROUP BY id, "residentRace", "residentSex", "residentAge"
ORDER BY min(_line)
