-- One row per person described in a complaint, in the order of the file.
SELECT
  "Incident_ID"                          AS complaint_id,
  coalesce("Citizen_Race", '(blank)')    AS race_label,
  coalesce("Citizen_Gender", '(blank)')  AS sex_label
FROM complaints
GROUP BY "Incident_ID", "Citizen_Race", "Citizen_Gender"
ORDER BY min(_line)
