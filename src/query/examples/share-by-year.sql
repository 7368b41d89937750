-- Share of closed complaints of the public that were sustained, by agency and year received.
-- Years whose complaints had less than a year to be closed are left out, and a first year whose records begin after January.
-- A measure has a row for every origin, category, area and group: each is held to one word here.
SELECT agency_id, CAST(period AS INTEGER) AS received_year, round(100 * value, 1) AS percent,
       numerator AS sustained, denominator AS closed
FROM measures
JOIN agencies USING (agency_id)
LEFT JOIN (SELECT agency_id, min(period) AS first_month FROM measures
           WHERE measure = 'intake' AND regexp_matches(period, '^[0-9]{4}-[0-9]{2}$')
           GROUP BY agency_id) USING (agency_id)
WHERE measure = 'sustained-rate' AND category = 'closed' AND origin = 'public' AND regexp_matches(period, '^[0-9]{4}$')
  AND area = 'all' AND people_group = 'all' AND status = 'shown'
  AND make_date(CAST(left(period, 4) AS INTEGER) + 1, 12, 31) <= as_of
  AND period || '-01' >= coalesce(first_month, '')
ORDER BY agency_id, period
