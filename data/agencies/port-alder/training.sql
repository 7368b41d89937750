-- One row is one course in one month and district; without a district it was held for the whole city.
SELECT
  month       AS trained_month,
  course      AS course_label,
  district    AS area,
  officers    AS officer_count
FROM training
