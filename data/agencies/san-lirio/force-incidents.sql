-- The file has one row for each officer who reported; one row here is one incident. Its kind of force is the gravest of
-- its reports, which stand in force-uses.sql.
WITH districts(number, name) AS (
  VALUES ('1', 'Campo Lindero'), ('2', 'Cerro Lirio'), ('3', 'El Molinillo'), ('4', 'Huerta Alta'), ('5', 'La Noria'),
    ('6', 'Las Garzas'), ('7', 'Los Almendros'), ('8', 'Puente Viejo'), ('9', 'Ribera Chica'), ('10', 'Santa Brisa')
)
SELECT
  "UOF No"                                                    AS incident_id,
  min("Date")                                                 AS occurred_on,
  min(d.name)                                                 AS district,
  CASE max("Inj") WHEN 'Y' THEN true WHEN 'N' THEN false END  AS is_injured,
  CASE max("BWC") WHEN 'Y' THEN true WHEN 'N' THEN false END  AS has_video
FROM force_reports AS f
LEFT JOIN districts AS d ON f."Dist" IN (d.number, '0' || d.number, d.number || '00')
GROUP BY "UOF No"
