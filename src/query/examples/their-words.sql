-- The findings that each agency wrote most often, ten at most, each beside our word, with how many allegations bear it.
-- Rarer ones are left out: raise the 10 for more.
SELECT agency_id, finding_label, finding, count(*) AS allegations
FROM allegations
GROUP BY agency_id, finding_label, finding
QUALIFY row_number() OVER (PARTITION BY agency_id ORDER BY count(*) DESC, finding_label) <= 10
ORDER BY agency_id, allegations DESC, finding_label
