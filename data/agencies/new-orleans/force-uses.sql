-- One row per officer and kind of force in an incident: the file joins them by “|” in one cell, in the order of the officers.
SELECT
  "PIB File Number"                                     AS incident_id,
  "PIB File Number" || '-' || CAST(place AS VARCHAR)    AS use_id,
  trim(kinds[place])                                    AS force_type_label
FROM (
  SELECT "PIB File Number", kinds, unnest(range(1, len(kinds) + 1)) AS place
  FROM (SELECT "PIB File Number", string_split(coalesce("Use of Force Type", '(blank)'), '|') AS kinds FROM force)
)
