-- Share of force incidents in which a person, or an officer, was hurt, of those where the record says; and where it does not.
-- Agencies that never say are left out.
WITH said AS (
  SELECT agency_id, district, force_type, substr(CAST(occurred_month AS VARCHAR), 1, 4) AS year, 'person' AS who, is_injured AS is_hurt
  FROM force_incidents
  UNION ALL
  SELECT agency_id, district, force_type, substr(CAST(occurred_month AS VARCHAR), 1, 4) AS year, 'officer' AS who, is_officer_injured AS is_hurt
  FROM force_incidents
), ever AS (
  SELECT DISTINCT agency_id, who FROM said WHERE is_hurt IS NOT NULL
), placed AS (
  SELECT agency_id, who, year AS period, '' AS kind, 'all' AS area, is_hurt FROM said
  UNION ALL
  SELECT agency_id, who, 'all' AS period, '' AS kind, 'all' AS area, is_hurt FROM said
  UNION ALL
  SELECT agency_id, who, year AS period, '/' || force_type AS kind, 'all' AS area, is_hurt FROM said WHERE force_type IS NOT NULL
  UNION ALL
  SELECT agency_id, who, 'all' AS period, '/' || force_type AS kind, 'all' AS area, is_hurt FROM said WHERE force_type IS NOT NULL
  UNION ALL
  SELECT agency_id, who, 'all' AS period, '' AS kind, district AS area, is_hurt FROM said WHERE district IS NOT NULL
), counted AS (
  SELECT p.agency_id, p.who, p.period, p.kind, p.area,
         count(*) FILTER (WHERE p.is_hurt) AS hurt_count, count(p.is_hurt) AS said_count, count(*) AS n
  FROM placed AS p
  JOIN ever AS e ON e.agency_id = p.agency_id AND e.who = p.who
  GROUP BY p.agency_id, p.who, p.period, p.kind, p.area
)
SELECT agency_id, period, who || kind AS category, area, hurt_count AS numerator, said_count AS denominator
FROM counted
WHERE said_count > 0
UNION ALL
SELECT agency_id, period, who || '_not_recorded' || kind AS category, area, n - said_count AS numerator, n AS denominator
FROM counted
ORDER BY agency_id, period, category, area
