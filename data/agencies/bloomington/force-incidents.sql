-- One row per event number; what any row says to have happened, happened.
SELECT
  "Event"                                                                     AS incident_id,
  min("Date")                                                                 AS occurred_on,
  CASE WHEN count(DISTINCT "District") = 1 THEN min("District") END           AS district,
  bool_or("Suspect Injured" = 'YES')                                          AS is_injured,
  bool_or("Officer Injured" = 'YES')                                          AS is_officer_injured
FROM force_quarter
GROUP BY "Event"
