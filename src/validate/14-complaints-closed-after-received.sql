-- promise: was closed on or after the day it was received
-- table: complaints
-- otherwise: quarantine
SELECT _row FROM ours.complaints WHERE closed_on < received_on
