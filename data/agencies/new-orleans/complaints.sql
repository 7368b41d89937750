-- One row per tracking number. A complaint is received on its earliest date and closed on its latest (the file gives
-- each row of a complaint the same two dates, but for rows without a number).
SELECT
  "Complaint Tracking Number"                   AS complaint_id,
  min("Date Complaint Received by NOPD (PIB)")  AS received_on,
  min("Date Complaint Occurred")                AS occurred_on,
  max("Date Complaint Investigation Complete")  AS closed_on,
  min("Incident Type")                          AS origin_label,
  min("Complaint classification")               AS case_type_label,
  CASE WHEN count(DISTINCT "Division of Complainant") = 1 THEN min("Division of Complainant") END AS district_label
FROM misconduct
GROUP BY "Complaint Tracking Number"
