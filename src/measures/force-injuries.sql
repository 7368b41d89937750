-- Share of force incidents in which a person, or an officer, was hurt, of those where the record says; and where it does not.
-- Agencies that never say are left out.
WITH said AS (
  SELECT agency_id, period_start, area, force_type, 'person' AS who, injured_count AS hurt_count, injury_said_count AS said_count, incident_count AS n
  FROM force_counts
  WHERE injury_said_count IS NOT NULL
  UNION ALL
  SELECT agency_id, period_start, area, force_type, 'officer' AS who, officer_injured_count AS hurt_count, officer_injury_said_count AS said_count, incident_count AS n
  FROM force_counts
  WHERE officer_injury_said_count IS NOT NULL
), ever AS (
  SELECT DISTINCT agency_id, who FROM said WHERE said_count > 0
), placed AS (
  SELECT agency_id, who, substr(CAST(period_start AS VARCHAR), 1, 4) AS period, area, force_type, hurt_count, said_count, n
  FROM said
  WHERE period_start IS NOT NULL
  UNION ALL
  SELECT agency_id, who, 'all' AS period, area, force_type, hurt_count, said_count, n FROM said
), counted AS (
  SELECT p.agency_id, p.who, p.period, coalesce('/' || p.force_type, '') AS kind, coalesce(p.area, 'all') AS area,
         CAST(sum(p.hurt_count) AS BIGINT) AS hurt_count, CAST(sum(p.said_count) AS BIGINT) AS said_count, CAST(sum(p.n) AS BIGINT) AS n
  FROM placed AS p
  JOIN ever AS e ON e.agency_id = p.agency_id AND e.who = p.who
  GROUP BY p.agency_id, p.who, p.period, p.force_type, p.area
)
SELECT agency_id, period, who || kind AS category, area, hurt_count AS numerator, said_count AS denominator
FROM counted
WHERE said_count > 0
UNION ALL
SELECT agency_id, period, who || '_not_recorded' || kind AS category, area, n - said_count AS numerator, n AS denominator
FROM counted
ORDER BY agency_id, period, category, area
