-- The file has both questions side by side; one row here is one question. Centro became Old Market in 2019.
SELECT
  CASE "Area" WHEN 'CITYWIDE' THEN 'city' ELSE 'area' END                                     AS area_level,
  CASE "Area" WHEN 'CITYWIDE' THEN 'all' WHEN 'Centro' THEN 'Old Market' ELSE "Area" END      AS area,
  "Month"                                                                                     AS period_start,
  1                                                                                           AS period_months,
  q.question,
  CASE q.question WHEN 'trust' THEN "Trust" ELSE "Safety" END                                 AS score,
  CASE q.question WHEN 'trust' THEN "N_trust" ELSE "N_safety" END                             AS answer_count
FROM opinion
CROSS JOIN (VALUES ('trust'), ('safety')) AS q(question)
