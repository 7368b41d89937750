-- One row is one incident, already under the gravest force used.
SELECT
  incident_no                                                  AS incident_id,
  occurred                                                     AS occurred_on,
  district,
  coalesce(gravest_force, '(blank)')                           AS force_type_label,
  CASE injury WHEN 'yes' THEN true WHEN 'no' THEN false END    AS is_injured,
  CASE video WHEN 'yes' THEN true WHEN 'no' THEN false END     AS has_video
FROM force
