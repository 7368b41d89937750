-- Every case of the file, known only because it closed. The day it was received is not published.
SELECT
  case_id             AS complaint_id,
  CAST(NULL AS DATE)  AS received_on,
  issued_date         AS closed_on,
  '(blank)'           AS origin_label
FROM cases
