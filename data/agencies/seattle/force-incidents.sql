-- One row per incident number; every row of a number bears the same time, precinct and level.
-- “-” and “X” name no precinct.
SELECT
  Incident_Num                                                        AS incident_id,
  min(Occured_date_time)                                              AS occurred_on,
  min(CASE WHEN Precinct IN ('-', 'X') THEN NULL ELSE Precinct END)   AS district,
  max(Incident_Type)                                                  AS force_type_label
FROM force
GROUP BY Incident_Num
