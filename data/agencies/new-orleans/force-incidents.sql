-- One row per file number of the Force Investigation Team; the file gives each incident one row.
-- Levels run from L1 to L4, the gravest. The file no longer describes the person, so injuries to them are not known.
SELECT
  "PIB File Number"       AS incident_id,
  "Date Occurred"         AS occurred_on,
  "Division level"        AS district_label,
  list_max(regexp_extract_all("Use of Force Level", 'L[1-4]'))  AS level_label,
  CASE WHEN contains("Officer Injured", 'Yes') THEN true
       WHEN contains("Officer Injured", 'No') THEN false END    AS is_officer_injured
FROM force
