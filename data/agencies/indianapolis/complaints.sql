-- One row per complaint number. The file gives every row of a complaint the same day and source. There is no day of receipt:
-- the day of the event stands for it.
SELECT
  id                                    AS complaint_id,
  min("occurredDate")                   AS received_on,
  min("occurredDate")                   AS occurred_on,
  coalesce(min("source"), '(blank)')    AS origin_label
FROM complaints
GROUP BY id
