-- One row per person and day, in the incident of the gravest level: each officer reports the same person under a number
-- of their own. “Level 3 - OIS”, a shooting, stands before all levels.
SELECT
  arg_max(Incident_Num, (CASE WHEN Incident_Type = 'Level 3 - OIS' THEN 'OIS' ELSE Incident_Type END, Incident_Num)) AS incident_id,
  min(Subject_Race)    AS race_label,
  min(Subject_Gender)  AS sex_label
FROM force
GROUP BY Subject_ID, Occured_date_time
