-- promise: an agency with complaints keeps at least half of them
-- table: complaints
-- otherwise: refuse
SELECT 0 AS _row FROM (SELECT count(*) AS kept, max(_row) AS read FROM ours.complaints) AS counted WHERE read > 0 AND kept * 2 < read
