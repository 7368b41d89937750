-- One row is one course in one month, with how many of the 301 officers took it. They are not a random sample. Years and
-- other numbers are cut from the names of courses, so that each year’s edition counts as the same course.
SELECT
  month                                                                                AS trained_month,
  trim(regexp_replace(regexp_replace(course, '[0-9][0-9/-]*', '', 'g'), ' +', ' ', 'g'), ' -:#') AS course_label,
  officers                                                                             AS officer_count
FROM training
