-- promise: an agency with complaints keeps at least half of them
-- table: complaints
-- otherwise: refuse
SELECT 0 AS _row FROM (SELECT count(*) AS kept FROM ours.complaints) AS counted WHERE kept * 2 < rows_read()
