-- One row is one meeting; the file has no number for it, so its row stands for one. NA: nobody counted.
WITH districts(number, name) AS (
  VALUES ('1', 'Campo Lindero'), ('2', 'Cerro Lirio'), ('3', 'El Molinillo'), ('4', 'Huerta Alta'), ('5', 'La Noria'),
    ('6', 'Las Garzas'), ('7', 'Los Almendros'), ('8', 'Puente Viejo'), ('9', 'Ribera Chica'), ('10', 'Santa Brisa')
)
SELECT
  CAST(_line AS VARCHAR)                    AS meeting_id,
  "DATE"                                    AS held_on,
  d.name                                    AS district,
  "TYPE"                                    AS meeting_kind_label,
  CAST(nullif("ATT", 'NA') AS INTEGER)      AS attendee_count
FROM meetings AS m
LEFT JOIN districts AS d ON m."DIST" IN (d.number, '0' || d.number, d.number || '00')
