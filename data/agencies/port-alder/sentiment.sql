-- One row is one score for one area, month (by district: quarter) and question.
SELECT
  level           AS area_level,
  area,
  period_start,
  months          AS period_months,
  question,
  score,
  answers         AS answer_count
FROM sentiment
