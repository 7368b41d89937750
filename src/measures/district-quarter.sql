-- What is known of each district in each quarter: complaints, how many were closed within 180 days, scores, meetings, training.
-- Left out are quarters more than ten years before the as-of date, records without a district, and internal complaints.
WITH quarters AS (
  SELECT agency_id, area, period_start AS month, complaint_count, closed_within_180_count, timed_count, timed_followed_count
  FROM complaint_counts
  WHERE origin = 'public' AND period_months = 3
), monthly AS (
  SELECT agency_id, area, month, 'complaints' AS category, complaint_count AS numerator, NULL AS denominator, CAST(NULL AS DOUBLE) AS score, CAST(NULL AS INTEGER) AS months
  FROM quarters
  UNION ALL
  SELECT agency_id, area, month, 'closed_within_180' AS category, closed_within_180_count AS numerator, timed_followed_count AS denominator, NULL AS score, NULL AS months
  FROM quarters
  WHERE timed_followed_count > 0
    OR (timed_count IS NULL AND agency_id IN (SELECT agency_id FROM complaint_counts WHERE timed_count IS NOT NULL))
  UNION ALL
  SELECT agency_id, area, period_start AS month, question AS category, NULL AS numerator, answer_count AS denominator, score, period_months AS months
  FROM sentiment
  WHERE area_level = 'district' AND period_months IN (1, 3)
  UNION ALL
  SELECT agency_id, district AS area, held_on AS month, 'meetings' AS category, count(*) AS numerator, NULL AS denominator, NULL AS score, NULL AS months
  FROM engagement
  WHERE district IS NOT NULL
  GROUP BY agency_id, district, held_on
  UNION ALL
  SELECT agency_id, district AS area, held_on AS month, 'attendees' AS category, sum(attendee_count) AS numerator, NULL AS denominator, NULL AS score, NULL AS months
  FROM engagement
  WHERE district IS NOT NULL AND attendee_count IS NOT NULL
  GROUP BY agency_id, district, held_on
  UNION ALL
  SELECT agency_id, area, trained_month AS month, 'trained' AS category, sum(officer_count) AS numerator, NULL AS denominator, NULL AS score, NULL AS months
  FROM training
  WHERE area IS NOT NULL
  GROUP BY agency_id, area, trained_month
), placed AS (
  SELECT m.*, CAST(EXTRACT(YEAR FROM month) AS VARCHAR) || '-Q' || CAST(CAST(floor((EXTRACT(MONTH FROM month) + 2) / 3) AS INTEGER) AS VARCHAR) AS period
  FROM monthly AS m
  JOIN agencies AS a ON a.agency_id = m.agency_id
  WHERE EXTRACT(YEAR FROM m.month) > EXTRACT(YEAR FROM a.as_of) - 10
)
SELECT agency_id, area, period, category, CAST(sum(numerator) AS DOUBLE) AS numerator, CAST(sum(denominator) AS DOUBLE) AS denominator,
       CASE WHEN count(score) = count(denominator) THEN sum(score * denominator) / sum(denominator) ELSE avg(score) END AS score, CAST(sum(months) AS INTEGER) AS months
FROM placed
GROUP BY agency_id, area, period, category
ORDER BY agency_id, area, period, category
