-- One row is one complaint; 12 rows of the file stand twice and are kept out by a promise.
SELECT
  case_no                                                    AS complaint_id,
  received                                                   AS received_on,
  occurred                                                   AS occurred_on,
  closed                                                     AS closed_on,
  filed_by                                                   AS origin_label,
  district,
  CASE video WHEN 'yes' THEN true WHEN 'no' THEN false END   AS has_video
FROM complaints
