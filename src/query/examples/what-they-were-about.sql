-- Complaints of the public by what they were about, for each agency whose rows are here, its most frequent first.
-- Internal complaints are left out.
SELECT agency_id, allegation_class, count(*) AS complaints
FROM complaints
WHERE origin = 'public'
GROUP BY agency_id, allegation_class
ORDER BY agency_id, complaints DESC, allegation_class
