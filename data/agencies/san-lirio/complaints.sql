-- One row is one case number; a row without a number stands for itself, to be counted and kept out. A case is received
-- on its earliest date and closed on its latest. "Complainant Unit" is the officer’s district: 3, 03 and 300 are one.
WITH districts(number, name) AS (
  VALUES ('1', 'Campo Lindero'), ('2', 'Cerro Lirio'), ('3', 'El Molinillo'), ('4', 'Huerta Alta'), ('5', 'La Noria'),
    ('6', 'Las Garzas'), ('7', 'Los Almendros'), ('8', 'Puente Viejo'), ('9', 'Ribera Chica'), ('10', 'Santa Brisa')
)
SELECT
  "Case No"                                                     AS complaint_id,
  min("Date Rcvd")                                              AS received_on,
  min("Date of Incident")                                       AS occurred_on,
  max("Date Closed")                                            AS closed_on,
  coalesce(min("Source"), '(blank)')                            AS origin_label,
  min(d.name)                                                   AS district,
  CASE min("BWC") WHEN 'Y' THEN true WHEN 'N' THEN false END    AS has_video
FROM cases AS c
LEFT JOIN districts AS d ON c."Complainant Unit" IN (d.number, '0' || d.number, d.number || '00')
GROUP BY "Case No", CASE WHEN "Case No" IS NULL THEN _line END
