-- Recorded uses of force by agency and year.
-- Records without a month, a first year without a January and a last year without a December are left out.
SELECT agency_id, year(occurred_month) AS occurred_year, count(*) AS records
FROM force_incidents
JOIN (SELECT agency_id, min(occurred_month) AS first_month, max(occurred_month) AS last_month
      FROM force_incidents GROUP BY agency_id) USING (agency_id)
WHERE make_date(year(occurred_month), 12, 1) <= last_month
  AND make_date(year(occurred_month), 1, 1) >= first_month
GROUP BY agency_id, occurred_year
ORDER BY agency_id, occurred_year
