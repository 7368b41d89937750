-- Officers who took a course, by month; an officer who took two courses counts in both.
-- Left out is which district it was; courses taken fewer than 1,000 times in all stand together as (other courses).
WITH big AS (
  SELECT agency_id, course_label FROM training GROUP BY agency_id, course_label HAVING sum(officer_count) >= 1000
)
SELECT t.agency_id, substr(CAST(t.trained_month AS VARCHAR), 1, 7) AS period, coalesce(b.course_label, '(other courses)') AS category,
       CAST(sum(t.officer_count) AS BIGINT) AS numerator
FROM training AS t
LEFT JOIN big AS b ON b.agency_id = t.agency_id AND b.course_label = t.course_label
GROUP BY t.agency_id, t.trained_month, coalesce(b.course_label, '(other courses)')
ORDER BY t.agency_id, period, category
