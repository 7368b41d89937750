-- promise: stands once: the first row of a number is kept
-- table: complaints
-- otherwise: quarantine
SELECT _row FROM (SELECT _row, row_number() OVER (PARTITION BY complaint_id ORDER BY _row) AS place FROM ours.complaints) AS numbered WHERE place > 1
