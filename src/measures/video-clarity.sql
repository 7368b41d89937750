-- Fully investigated complaints by class, year received and recorded video, and how many of them could not be decided.
-- Open complaints and those that ended without one of the four findings are left out.
SELECT agency_id, origin, allegation_class, received_year, has_video,
       count(*) FILTER (WHERE outcome = 'not_sustained') AS unclear_count,
       count(*) AS n
FROM complaints
WHERE outcome IN ('sustained', 'not_sustained', 'exonerated', 'unfounded')
GROUP BY agency_id, origin, allegation_class, received_year, has_video
ORDER BY agency_id, origin, allegation_class, received_year, has_video
