-- One row is one score of one area, period and question; the file has four questions side by side. The newer copy of the
-- file stands, and what only the older one has is added. ORG_LEVEL says “Other” on every row: a district is the row without
-- a sector, an area the row without a district, the city the row without an area. Sectors lie within districts and are
-- finer than any measure needs. A period of seven days is a week, every other one here is a whole month. Districts are
-- numbered as in the complaints. A question with no score was not asked then.
WITH files AS (
  SELECT *, 1 AS copy FROM sentiment
  UNION ALL
  SELECT o.*, 2 AS copy
  FROM sentiment_2022 AS o
  WHERE NOT EXISTS (
    SELECT 1 FROM sentiment AS n
    WHERE n."AREA" IS NOT DISTINCT FROM o."AREA" AND n."DISTRICT" IS NOT DISTINCT FROM o."DISTRICT"
      AND n."SECTOR" IS NOT DISTINCT FROM o."SECTOR" AND n."START_DATE" = o."START_DATE" AND n."END_DATE" = o."END_DATE"
  )
), asked AS (
  SELECT f.*, q.question,
    CASE q.question WHEN 'trust' THEN "TRUST" WHEN 'safety' THEN "SAFETY" WHEN 'listening' THEN "T_LISTEN" ELSE "T_RESPECT" END AS score
  FROM files AS f
  CROSS JOIN (VALUES ('trust'), ('safety'), ('listening'), ('respect')) AS q(question)
  WHERE f."SECTOR" IS NULL
)
SELECT
  CASE WHEN "DISTRICT" IS NOT NULL THEN 'district' WHEN "AREA" IS NOT NULL THEN 'area' ELSE 'city' END AS area_level,
  coalesce("DISTRICT", CASE WHEN "AREA" LIKE 'area_%' THEN replace("AREA", 'area_', 'Area ') ELSE "AREA" END, 'all') AS area,
  "START_DATE"                                                              AS period_start,
  CASE WHEN date_diff('day', "START_DATE", "END_DATE") <> 6 THEN 1 END      AS period_months,
  CASE WHEN date_diff('day', "START_DATE", "END_DATE") = 6 THEN 1 END       AS period_weeks,
  question,
  score
FROM asked
WHERE score IS NOT NULL
ORDER BY copy, _line, question
