-- promise: was used on a person, not only on an animal
-- table: force_incidents
-- otherwise: quarantine
SELECT _row FROM ours.force_incidents WHERE is_on_person = false
