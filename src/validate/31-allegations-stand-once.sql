-- promise: is not a full copy of another row
-- table: allegations
-- otherwise: quarantine
SELECT _row FROM (SELECT _row, row_number() OVER (PARTITION BY complaint_id, allegation_id, allegation_class_label, finding_label, officer_id ORDER BY _row) AS place FROM ours.allegations) AS numbered WHERE place > 1
