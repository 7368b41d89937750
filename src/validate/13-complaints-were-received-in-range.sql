-- promise: was received between 1985 and the as-of date
-- table: complaints
-- otherwise: quarantine
SELECT _row FROM ours.complaints WHERE received_on < DATE '1985-01-01' OR received_on > as_of()
