-- How many people agreed with each statement of a published survey, and how many answered it.
-- Nothing is left out; those without an opinion are in the second number only.
SELECT agency_id, CAST(asked_year AS VARCHAR) AS period, people_label, question_label,
       agree_count, agree_count + disagree_count + no_opinion_count AS answered_count, asked_count
FROM survey_counts
ORDER BY agency_id, period, people_label, question_label
