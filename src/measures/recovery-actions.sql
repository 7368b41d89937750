-- Closed complaints by what the record says was done, with how long each took; a complaint stands under each thing done.
-- Open complaints are left out; where nothing is recorded, or the penalty is blank, pending or does not apply, it says so.
WITH closed AS (
  SELECT agency_id, origin, complaint_id, outcome, duration_days FROM complaints WHERE outcome <> 'open'
), done AS (
  SELECT agency_id, complaint_id, CASE outcome WHEN 'resolved_informally' THEN 'supervisor' WHEN 'policy_failure' THEN 'policy' ELSE 'mediation' END AS step
  FROM closed
  WHERE outcome IN ('mediated', 'mediation_attempted', 'resolved_informally', 'policy_failure')
  UNION
  SELECT c.agency_id, c.complaint_id,
         CASE WHEN d.penalty_imposed = 'none' THEN 'no_penalty'
              WHEN d.penalty_imposed IN ('instruction', 'training') THEN d.penalty_imposed
              WHEN d.penalty_imposed = 'resigned' THEN 'left'
              ELSE 'discipline' END AS step
  FROM closed AS c
  JOIN discipline AS d ON d.agency_id = c.agency_id AND d.complaint_id = c.complaint_id
  WHERE d.penalty_imposed NOT IN ('unknown', 'pending', 'not_applicable')
), placed AS (
  SELECT c.agency_id, c.origin, c.duration_days, coalesce(d.step, 'not_recorded') AS step
  FROM closed AS c
  LEFT JOIN done AS d ON d.agency_id = c.agency_id AND d.complaint_id = c.complaint_id
  UNION ALL
  SELECT agency_id, origin, duration_days, 'closed' AS step FROM closed
)
SELECT agency_id, origin, step, duration_days, count(*) AS complaints
FROM placed
GROUP BY agency_id, origin, step, duration_days
ORDER BY agency_id, origin, step, duration_days
