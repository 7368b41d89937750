-- promise: has a received date
-- table: complaints
-- otherwise: quarantine
SELECT _row FROM ours.complaints WHERE received_on IS NULL
