-- One row is one course in one month: officers assigned to it, each counted once a month, and, from the study’s file, officers
-- of the cohort whose first month it was (cohorts are numbered by months from January 2011 on). The two overlap and must
-- not be added. No district is given.
SELECT
  date_trunc('month', assigned)::DATE   AS trained_month,
  description                           AS course_label,
  NULL                                  AS area,
  count(DISTINCT scrambled_id)          AS officer_count
FROM training_assignments
GROUP BY 1, 2
UNION ALL
SELECT
  month,
  'PROCEDURAL JUSTICE & POLICE LEGITIMACY (cohort of the study)',
  NULL,
  sum(TRY_CAST(officers AS INTEGER))
FROM training_cohorts
WHERE date_diff('month', DATE '2011-01-01', month) + 1 = TRY_CAST(first_trained AS INTEGER)
GROUP BY month
