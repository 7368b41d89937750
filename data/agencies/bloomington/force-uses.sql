-- One row per kind of force that a row says YES to. A row that says YES to none is kept with nothing recorded.
WITH kinds AS (
  SELECT
    "Event" AS incident_id,
    _line,
    list_filter([
      CASE WHEN "Physical Contact" = 'YES' THEN 'Physical Contact' END,
      CASE WHEN "Less Lethal" = 'YES' THEN 'Less Lethal' END,
      CASE WHEN "Draw Less Lethal" = 'YES' THEN 'Draw Less Lethal' END,
      CASE WHEN "Draw Weapon" = 'YES' THEN 'Draw Weapon' END,
      CASE WHEN "Weapon Fired" = 'YES' THEN 'Weapon Fired' END
    ], lambda kind: kind IS NOT NULL) AS labels
  FROM force_quarter
)
SELECT
  incident_id,
  CAST(_line AS VARCHAR) || '-' || CAST(place AS VARCHAR)   AS use_id,
  coalesce(labels[place], '(blank)')                        AS force_type_label
FROM (SELECT incident_id, _line, labels, unnest(range(1, greatest(len(labels), 1) + 1)) AS place FROM kinds)
