-- Each label of a finding as published, beside our word, with how many allegations bear it.
-- Nothing is left out.
SELECT agency_id, finding_label, finding, count(*) AS allegations
FROM allegations
GROUP BY agency_id, finding_label, finding
ORDER BY agency_id, allegations DESC, finding_label
