-- The fifteen findings that agencies wrote most often, each beside our word, with how many allegations bear it.
-- Rarer ones are left out: raise the LIMIT for more.
SELECT agency_id, finding_label, finding, count(*) AS allegations
FROM allegations
GROUP BY agency_id, finding_label, finding
ORDER BY allegations DESC, agency_id, finding_label
LIMIT 15
