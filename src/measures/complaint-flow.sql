-- Complaints by how they ended, and those sustained by the gravest penalty on record, over all years.
-- Nothing is left out: open complaints stand as open; a penalty that is blank, pending or does not apply as not recorded.
WITH penalised AS (
  SELECT agency_id, complaint_id,
         max(CASE WHEN penalty_imposed IN ('unknown', 'pending', 'not_applicable') THEN 0
                  WHEN penalty_imposed = 'none' THEN 1
                  WHEN penalty_imposed = 'resigned' THEN 2
                  WHEN penalty_imposed IN ('instruction', 'training') THEN 3
                  ELSE 4 END) AS gravest
  FROM discipline
  GROUP BY agency_id, complaint_id
), ended AS (
  SELECT c.agency_id, c.origin,
         CASE
           WHEN c.outcome = 'sustained' AND p.gravest = 4 THEN 'sustained/discipline'
           WHEN c.outcome = 'sustained' AND p.gravest = 3 THEN 'sustained/instruction'
           WHEN c.outcome = 'sustained' AND p.gravest = 2 THEN 'sustained/left'
           WHEN c.outcome = 'sustained' AND p.gravest = 1 THEN 'sustained/no_penalty'
           WHEN c.outcome = 'sustained' THEN 'sustained/not_recorded'
           WHEN c.outcome IN ('other_misconduct', 'policy_failure', 'not_sustained', 'exonerated', 'unfounded') THEN 'other_finding'
           WHEN c.outcome IN ('mediated', 'mediation_attempted', 'resolved_informally') THEN 'agreed'
           WHEN c.outcome IN ('open', 'unknown') THEN c.outcome
           ELSE 'no_finding'
         END AS category
  FROM complaints AS c
  LEFT JOIN penalised AS p ON p.agency_id = c.agency_id AND p.complaint_id = c.complaint_id
)
SELECT agency_id, origin, category, count(*) AS numerator
FROM ended
GROUP BY agency_id, origin, category
ORDER BY agency_id, origin, category
