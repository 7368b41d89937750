-- Share of closed complaints of the public that were sustained, over all years and districts, with its 95% limits.
-- Agencies that do not publish findings are left out.
SELECT agency_id, round(100 * value, 1) AS percent, round(100 * lower, 1) AS lower, round(100 * upper, 1) AS upper,
       numerator AS sustained, denominator AS closed
FROM measures
WHERE measure = 'sustained-rate' AND category = 'closed' AND origin = 'public' AND period = 'all'
  AND area = 'all' AND people_group = 'all' AND status = 'shown'
ORDER BY agency_id
