-- One row is one course in one month, with how many of the 301 officers took it. They are not a random sample.
SELECT
  month       AS trained_month,
  course      AS course_label,
  officers    AS officer_count
FROM training
