-- The file has one row for each class held; one row here is one course in one month and district (ALL: whole city).
WITH districts(number, name) AS (
  VALUES ('1', 'Campo Lindero'), ('2', 'Cerro Lirio'), ('3', 'El Molinillo'), ('4', 'Huerta Alta'), ('5', 'La Noria'),
    ('6', 'Las Garzas'), ('7', 'Los Almendros'), ('8', 'Puente Viejo'), ('9', 'Ribera Chica'), ('10', 'Santa Brisa')
)
SELECT
  date_trunc('month', "Class Date")::DATE   AS trained_month,
  "Course"                                  AS course_label,
  d.name                                    AS area,
  sum(CAST("Seats" AS INTEGER))             AS officer_count
FROM classes AS c
LEFT JOIN districts AS d ON c."Dist" IN (d.number, '0' || d.number, d.number || '00')
GROUP BY 1, 2, 3
