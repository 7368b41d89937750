-- The file has one row for each year and district (ALL: whole city); one row here is one total of it.
WITH districts(number, name) AS (
  VALUES ('1', 'Campo Lindero'), ('2', 'Cerro Lirio'), ('3', 'El Molinillo'), ('4', 'Huerta Alta'), ('5', 'La Noria'),
    ('6', 'Las Garzas'), ('7', 'Los Almendros'), ('8', 'Puente Viejo'), ('9', 'Ribera Chica'), ('10', 'Santa Brisa')
), totals AS (
  SELECT "FY", "Dist", 'officers' AS kind, NULL AS people_group, "Sworn" AS total FROM yearbook
  UNION ALL
  SELECT "FY", "Dist", 'residents' AS kind, NULL AS people_group, "Pop" AS total FROM yearbook
  UNION ALL
  SELECT "FY", "Dist", 'contacts' AS kind, NULL AS people_group, "Stops" AS total FROM yearbook
  UNION ALL
  SELECT "FY", "Dist", 'cameras' AS kind, NULL AS people_group, "Cams" AS total FROM yearbook
  UNION ALL
  SELECT "FY", "Dist", 'residents' AS kind, 'asian' AS people_group, "Pop_A" AS total FROM yearbook
  UNION ALL
  SELECT "FY", "Dist", 'residents' AS kind, 'black' AS people_group, "Pop_B" AS total FROM yearbook
  UNION ALL
  SELECT "FY", "Dist", 'residents' AS kind, 'latino' AS people_group, "Pop_H" AS total FROM yearbook
  UNION ALL
  SELECT "FY", "Dist", 'residents' AS kind, 'white' AS people_group, "Pop_W" AS total FROM yearbook
  UNION ALL
  SELECT "FY", "Dist", 'residents' AS kind, 'other' AS people_group, "Pop_O" AS total FROM yearbook
)
SELECT
  "FY"                                      AS year,
  kind                                      AS denominator_kind,
  d.name                                    AS area,
  people_group,
  total                                     AS total_count,
  'https://example.org/san-lirio/yearbook'  AS source_url
FROM totals AS t
LEFT JOIN districts AS d ON d.number = t."Dist"
WHERE total IS NOT NULL
