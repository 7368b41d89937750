-- Published sentiment scores by area, period and question: an average answer on a scale of 0 to 100, never a percentage.
-- Weeks are left out; levels (city, area, district) stand apart and are never averaged together.
SELECT agency_id, area_level, area,
       CASE WHEN period_months = 3
            THEN CAST(EXTRACT(YEAR FROM period_start) AS VARCHAR) || '-Q' || CAST(CAST(floor((EXTRACT(MONTH FROM period_start) + 2) / 3) AS INTEGER) AS VARCHAR)
            ELSE substr(CAST(period_start AS VARCHAR), 1, 7) END AS period,
       question, score, answer_count
FROM sentiment
WHERE period_months IN (1, 3) AND score IS NOT NULL
ORDER BY agency_id, area_level, area, period, question
