-- One row is one question asked of one group of people after mediation. How many were asked is not in the file.
SELECT
  "Year"              AS asked_year,
  "Type"              AS people_label,
  "Text"              AS question_label,
  "Agree"             AS agree_count,
  "Disagree"          AS disagree_count,
  "No.opinion"        AS no_opinion_count
FROM mediation_survey
