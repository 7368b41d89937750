-- One row is one meeting; the file has no number for it, so its row stands for one.
SELECT
  CAST(_line AS VARCHAR)    AS meeting_id,
  held                      AS held_on,
  district,
  kind                      AS meeting_kind_label,
  attendees                 AS attendee_count
FROM meetings
