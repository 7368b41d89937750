-- Answers of one survey: whether people had a complaint, whether it was handled well, and whether they trust the police.
-- Nothing is left out here; people who left one of these questions open are in no group.
SELECT CAST(EXTRACT(YEAR FROM answered_on) AS VARCHAR) AS period, respondent_id, weight, stratum, cluster,
       CASE WHEN had_complaint = false THEN 'no_complaint'
            WHEN had_complaint AND is_satisfied_with_handling THEN 'resolved_well'
            WHEN had_complaint AND is_satisfied_with_handling = false THEN 'resolved_badly' END AS people,
       CASE WHEN trusts_police THEN 1 WHEN trusts_police = false THEN 0 END AS trusts
FROM ours.survey_responses
ORDER BY period, respondent_id
