-- Share of closed complaints of the public that were sustained, by agency and year received.
-- A measure has a row for every origin, category, area and group: each is held to one word here.
SELECT agency_id, CAST(period AS INTEGER) AS received_year, round(100 * value, 1) AS percent,
       numerator AS sustained, denominator AS closed
FROM measures
WHERE measure = 'sustained-rate' AND category = 'closed' AND origin = 'public' AND regexp_matches(period, '^[0-9]{4}$')
  AND area = 'all' AND people_group = 'all' AND status = 'shown'
ORDER BY agency_id, period
