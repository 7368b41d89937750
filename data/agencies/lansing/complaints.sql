-- One row per incident number. There is no day of receipt: the first day of the event stands for it, which differs within four
-- numbers.
SELECT
  "Incident_ID"                                AS complaint_id,
  min("Incident_Occurred_Date")                AS received_on,
  min("Incident_Occurred_Date")                AS occurred_on,
  coalesce(min("Incident_Type"), '(blank)')    AS origin_label
FROM complaints
GROUP BY "Incident_ID"
