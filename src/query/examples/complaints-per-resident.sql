-- Complaints of the public for each 10,000 residents, by district, in the last year that residents were counted.
-- Districts without a count of residents are left out. They stand in the order of their names.
SELECT agency_id, district, round(10000 * count(*) / max(total_count), 1) AS for_each_10000,
       count(*) AS complaints, max(total_count) AS residents
FROM complaints
JOIN denominators USING (agency_id)
WHERE origin = 'public' AND district = area AND received_year = year
  AND denominator_kind = 'residents' AND people_group IS NULL
  AND year = (SELECT max(year) FROM denominators WHERE denominator_kind = 'residents')
GROUP BY agency_id, district
ORDER BY agency_id, district
