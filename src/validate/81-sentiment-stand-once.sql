-- promise: a score of one area, period and question stands once
-- table: sentiment
-- otherwise: quarantine
SELECT _row FROM (SELECT _row, row_number() OVER (PARTITION BY area_level, area, period_start, period_months, period_weeks, question ORDER BY _row) AS place FROM ours.sentiment) AS placed WHERE place > 1
