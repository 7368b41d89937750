-- One row per incident number; each officer involved reports the incident, and the reports differ in details.
-- What any report says to have happened, happened. An incident is left open about video where a report says “Unknown”.
SELECT
  incident_id,
  min(incident_date)                                              AS occurred_on,
  CASE WHEN count(DISTINCT county) = 1 THEN min(county) END       AS district_label,
  CASE WHEN bool_and(subject_type = 'Animal') THEN false
       WHEN bool_or(subject_type = 'Person') THEN true END        AS is_on_person,
  bool_or(TRY_CAST(number_subjects_injured_in_incident AS INTEGER) > 0) AS is_injured,
  bool_or(officer_injured = 'Yes')                                AS is_officer_injured,
  CASE WHEN bool_or(video_footage = 'Yes') THEN true
       WHEN bool_and(video_footage = 'No') THEN false END         AS has_video
FROM force
GROUP BY incident_id
