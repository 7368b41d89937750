-- One row per kind of force in a report: the file joins several by commas in one cell, and repeats one that was used
-- on several people.
SELECT
  incident_id,
  unique_report_id || '-' || CAST(place AS VARCHAR)  AS use_id,
  trim(kinds[place])                                 AS force_type_label
FROM (
  SELECT incident_id, unique_report_id, kinds, unnest(range(1, len(kinds) + 1)) AS place
  FROM (SELECT incident_id, unique_report_id, string_split(coalesce(type_of_force, '(blank)'), ',') AS kinds FROM force)
)
