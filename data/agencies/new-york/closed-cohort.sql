-- One row per complaint, known only because it was substantiated. The file gives no day of receipt and no class.
-- The Board hears complaints that people make about officers.
SELECT
  "Complaint Id"                                 AS complaint_id,
  CAST(NULL AS DATE)                             AS received_on,
  'Civilian Complaint Review Board'              AS origin_label,
  min("CCRB Substantiated Officer Disposition")  AS outcome_label
FROM penalties
GROUP BY "Complaint Id"
