-- The incidents listed for each place, and what was measured there month by month: scores, shares and counts.
-- Left out are scores of districts, weeks and quarters, complaints from inside, and months with complaints too young to judge.
SELECT agency_id, 'event' AS series, 'all' AS area_level, coalesce(area, 'all') AS area, substr(CAST(occurred_on AS VARCHAR), 1, 7) AS period,
       event_id, CAST(NULL AS DOUBLE) AS score, CAST(NULL AS DOUBLE) AS numerator, CAST(NULL AS DOUBLE) AS denominator, CAST(occurred_on AS VARCHAR) AS day
FROM events
UNION ALL
SELECT agency_id, question AS series, area_level, area, substr(CAST(period_start AS VARCHAR), 1, 7) AS period,
       NULL AS event_id, score, NULL AS numerator, CAST(answer_count AS DOUBLE) AS denominator, NULL AS day
FROM sentiment
WHERE period_months = 1 AND area_level IN ('city', 'area') AND question IN ('trust', 'safety', 'listening', 'respect')
UNION ALL
SELECT agency_id, 'closed_within_180' AS series, 'city' AS area_level, 'all' AS area, substr(CAST(period_start AS VARCHAR), 1, 7) AS period,
       NULL AS event_id, NULL AS score, CAST(closed_within_180_count AS DOUBLE) AS numerator, CAST(timed_count AS DOUBLE) AS denominator, NULL AS day
FROM complaint_counts
WHERE origin = 'public' AND period_months = 1 AND area IS NULL AND timed_count > 0 AND timed_followed_count = timed_count
UNION ALL
SELECT agency_id, 'unclear_findings' AS series, 'city' AS area_level, 'all' AS area, substr(CAST(period_start AS VARCHAR), 1, 7) AS period,
       NULL AS event_id, NULL AS score, CAST(not_sustained_count AS DOUBLE) AS numerator, CAST(investigated_count AS DOUBLE) AS denominator, NULL AS day
FROM complaint_counts
WHERE origin = 'public' AND period_months = 1 AND area IS NULL AND investigated_count > 0 AND investigated_followed_count = investigated_count
UNION ALL
SELECT agency_id, 'complaints' AS series, 'city' AS area_level, 'all' AS area, substr(CAST(period_start AS VARCHAR), 1, 7) AS period,
       NULL AS event_id, NULL AS score, CAST(complaint_count AS DOUBLE) AS numerator, NULL AS denominator, NULL AS day
FROM complaint_counts
WHERE origin = 'public' AND period_months = 1 AND area IS NULL
UNION ALL
SELECT agency_id, 'force' AS series, 'city' AS area_level, 'all' AS area, substr(CAST(period_start AS VARCHAR), 1, 7) AS period,
       NULL AS event_id, NULL AS score, CAST(incident_count AS DOUBLE) AS numerator, NULL AS denominator, NULL AS day
FROM force_counts
WHERE period_months = 1
ORDER BY agency_id, series, area_level, area, period, event_id
