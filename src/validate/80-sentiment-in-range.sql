-- promise: a score lies between 0 and 100
-- table: sentiment
-- otherwise: refuse
SELECT _row FROM ours.sentiment WHERE score < 0 OR score > 100
