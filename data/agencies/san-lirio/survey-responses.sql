-- One row is one person. 1 is yes, 2 is no, 8 not asked, 9 refused. Strata and clusters are not published.
WITH districts(number, name) AS (
  VALUES ('1', 'Campo Lindero'), ('2', 'Cerro Lirio'), ('3', 'El Molinillo'), ('4', 'Huerta Alta'), ('5', 'La Noria'),
    ('6', 'Las Garzas'), ('7', 'Los Almendros'), ('8', 'Puente Viejo'), ('9', 'Ribera Chica'), ('10', 'Santa Brisa')
)
SELECT
  "Resp"                                                              AS respondent_id,
  "Date"                                                              AS answered_on,
  "Wt"                                                                AS weight,
  d.name                                                              AS area,
  CASE "Q1_compl" WHEN '1' THEN true WHEN '2' THEN false END          AS had_complaint,
  CASE "Q2_handled_well" WHEN '1' THEN true WHEN '2' THEN false END   AS is_satisfied_with_handling,
  CASE "Q7_trust" WHEN '1' THEN true WHEN '2' THEN false END          AS trusts_police
FROM survey AS s
LEFT JOIN districts AS d ON s."Dist" IN (d.number, '0' || d.number, d.number || '00')
