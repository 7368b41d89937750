-- One row per officer in a complaint, as the file has it; officers are numbered within their complaint in file order.
-- What the Board recommended and what the department imposed, each to the letter; blank stays blank.
SELECT
  "Complaint Id"                                              AS complaint_id,
  "Complaint Id" || '-' || CAST(row_number() OVER (PARTITION BY "Complaint Id" ORDER BY _line) AS VARCHAR) AS allegation_id,
  coalesce("Board Discipline Recommendation", '(blank)')      AS penalty_recommended_label,
  coalesce("NYPD Officer Penalty", '(blank)')                 AS penalty_imposed_label,
  TRY_CAST(regexp_extract("NYPD Officer Penalty", 'Suspension:? ([0-9]+) days', 1) AS INTEGER) AS suspension_days,
  coalesce("APU Case Status", '(blank)')                      AS trial_status_label,
  coalesce("APU Closing Date", "Non-APU NYPD Penalty Report Date") AS decided_on
FROM penalties
