-- What the two releases say differently of the cases that stand in both. COPA’s value is the one kept; a finding or a
-- penalty that COPA leaves blank is filled in, not a difference. Beats are compared as districts, the column that we keep.
WITH copa AS (
  SELECT *, TRY_CAST(regexp_extract(beat, '^([0-9]{1,2})[0-9]{2}(\.0)?$', 1) AS INTEGER) AS beat_district FROM complaints
), closed AS (
  SELECT *, TRY_CAST(regexp_extract(beat, '^([0-9]{1,2})[0-9]{2}(\.0)?$', 1) AS INTEGER) AS beat_district FROM closed_complaints
), compared AS (
  SELECT c.cr_id, f.field,
    CASE f.field
      WHEN 'received_on' THEN CAST(c.complaint_date AS VARCHAR)
      WHEN 'occurred_on' THEN CAST(nullif(c.incident_date, DATE '1969-12-31') AS VARCHAR)
      WHEN 'closed_on' THEN CAST(c.closed_date AS VARCHAR)
      WHEN 'origin_label' THEN c.complainant_type
      WHEN 'case_type_label' THEN c.case_type
      WHEN 'district' THEN CASE WHEN c.beat_district BETWEEN 1 AND 25 THEN CAST(c.beat_district AS VARCHAR) END
    END AS kept_value,
    CASE f.field
      WHEN 'received_on' THEN CAST(d.complaint_date AS VARCHAR)
      WHEN 'occurred_on' THEN CAST(nullif(d.incident_date, DATE '1969-12-31') AS VARCHAR)
      WHEN 'closed_on' THEN CAST(d.closed_date AS VARCHAR)
      WHEN 'origin_label' THEN d.complainant_type
      WHEN 'case_type_label' THEN d.case_type
      WHEN 'district' THEN CASE WHEN d.beat_district BETWEEN 1 AND 25 THEN CAST(d.beat_district AS VARCHAR) END
    END AS other_value
  FROM copa AS c
  JOIN closed AS d ON d.cr_id = c.cr_id
  CROSS JOIN (VALUES ('received_on'), ('occurred_on'), ('closed_on'), ('origin_label'), ('case_type_label'), ('district')) AS f(field)
)
SELECT cr_id AS complaint_id, field, kept_value, other_value
FROM compared
WHERE kept_value IS DISTINCT FROM other_value
ORDER BY cr_id, field
