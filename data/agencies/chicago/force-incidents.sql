-- One row per case report number, made unreadable by the releaser; each officer who used force files a report of their
-- own. The day is that of the earliest report. A beat’s first digits are its district; the reports do not name the force.
SELECT
  incident_id,
  min(reported_on)                                                     AS occurred_on,
  CASE WHEN count(DISTINCT district) = 1 THEN min(district) END        AS district,
  '(blank)'                                                            AS force_type_label,
  bool_or(injured = 'Yes')                                             AS is_injured
FROM (
  SELECT r.rd_no AS incident_id, r.trr_date AS reported_on, s.injured,
    CASE WHEN TRY_CAST(regexp_extract(r.beat, '^([0-9]{1,2})[0-9]{2}(\.0)?$', 1) AS INTEGER) BETWEEN 1 AND 25
         THEN CAST(CAST(regexp_extract(r.beat, '^([0-9]{1,2})[0-9]{2}(\.0)?$', 1) AS INTEGER) AS VARCHAR) END AS district
  FROM force_reports AS r LEFT JOIN force_subjects AS s USING (row_id)
)
GROUP BY incident_id
