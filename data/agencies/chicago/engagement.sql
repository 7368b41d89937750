-- One row is one entry of the department’s calendar of community policing; the file has no number for it, so its row stands
-- for one. Titles are free text with places in them and stay in; the kind is the first of these words that a title has.
SELECT
  CAST(_line AS VARCHAR)        AS meeting_id,
  CAST(substr("start", 1, 10) AS DATE) AS held_on,
  district,
  CASE
    WHEN title ILIKE '%domestic%'                          THEN 'Domestic Violence'
    WHEN title ILIKE '%court advoca%'                      THEN 'Court Advocacy'
    WHEN title ILIKE '%peer jury%'                         THEN 'Peer Jury'
    WHEN title ILIKE '%senior%'                            THEN 'Senior'
    WHEN title ILIKE '%explorer%' OR title ILIKE '%youth%' THEN 'Youth'
    WHEN title ILIKE '%faith%' OR title ILIKE '%clergy%' OR title ILIKE '%church%' THEN 'Faith'
    WHEN title ILIKE '%business%' OR title ILIKE '%hospitality%' THEN 'Business'
    WHEN title ILIKE '%advisory%' OR title ILIKE '%DAC %'  THEN 'District Advisory'
    WHEN title ILIKE '%training%'                          THEN 'Training'
    WHEN title ILIKE '%beat%' OR title ILIKE '%bt.%'       THEN 'Beat'
    ELSE '(other)'
  END                           AS meeting_kind_label
FROM meetings
