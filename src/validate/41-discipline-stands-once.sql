-- promise: is not a full copy of another row
-- table: discipline
-- otherwise: quarantine
SELECT _row FROM (SELECT _row, row_number() OVER (PARTITION BY complaint_id, allegation_id, penalty_recommended_label, penalty_imposed_label ORDER BY _row) AS place FROM ours.discipline) AS numbered WHERE place > 1
