-- promise: is not a full copy of another row
-- table: allegations
-- otherwise: quarantine
SELECT _row FROM ours.allegations
WHERE _row NOT IN (SELECT min(_row) FROM ours.allegations GROUP BY complaint_id, allegation_id, allegation_class_label, finding_label, officer_id)
