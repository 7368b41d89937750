-- One row is one total for one year; without a district it is for the whole city.
SELECT
  year,
  kind                                              AS denominator_kind,
  district                                          AS area,
  CASE people_group
    WHEN 'Asian or Pacific Islander' THEN 'asian'
    WHEN 'Black' THEN 'black'
    WHEN 'Hispanic' THEN 'latino'
    WHEN 'White' THEN 'white'
    WHEN 'Other' THEN 'other'
  END                                               AS people_group,
  count                                             AS total_count,
  'https://example.org/port-alder/headcounts'       AS source_url
FROM headcounts
