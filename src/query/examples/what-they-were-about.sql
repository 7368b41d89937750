-- Complaints of the public by what they were about, over all agencies whose rows are here, the most frequent first.
-- Internal complaints are left out.
SELECT allegation_class, count(*) AS complaints, count(DISTINCT agency_id) AS agencies
FROM complaints
WHERE origin = 'public'
GROUP BY allegation_class
ORDER BY complaints DESC, allegation_class
