/** Published extracts that lie beside the checkout, by agency and source, with the last day each speaks of. */
export const extracts: Record<string, Record<string, [path: string, asOf: string]>> = {
  bloomington: {
    force_quarter: ['bloomington/use-of-force_2019-q3.xlsx', '2019-09-30'],
  },
  chicago: {
    complaints: ['chicago/copa-complaints_2023-08.csv.gz', '2023-08-21'],
    accused: ['chicago/copa-accused_2023-08.csv.gz', '2023-08-21'],
    complainants: ['chicago/copa-complainants_2023-08.csv.gz', '2023-08-21'],
    closed_complaints: ['chicago/closed-complaints_2023-09.csv.gz', '2023-08-31'],
    closed_accused: ['chicago/closed-accused_2023-09.csv.gz', '2023-08-31'],
    closed_complainants: ['chicago/closed-complainants_2023-09.csv.gz', '2023-08-31'],
    force_reports: ['chicago/force-reports_2023-10.csv.gz', '2023-09-15'],
    force_subjects: ['chicago/force-subjects_2023-10.csv.gz', '2023-09-15'],
    sentiment: ['chicago-sentiment/police-sentiment-scores_2023-04.csv', '2023-02-28'],
    sentiment_2022: ['chicago-sentiment/police-sentiment-scores_2022-08.csv', '2021-07-31'],
    meetings: ['chicago/caps-events_2016-2017.csv', '2017-12-31'],
    training_assignments: ['chicago/procedural-justice-training.csv', '2016-12-31'],
    training_cohorts: ['chicago/procedural-justice-cohort-months.csv', '2016-12-31'],
  },
  indianapolis: {
    complaints: ['indianapolis/complaints.csv', '2019-03-13'],
  },
  montgomery: {
    allegations: ['montgomery/internal-affairs-allegations_2020-05.csv', '2020-05-04'],
  },
  'new-jersey': {
    force: ['new-jersey/use-of-force_2020-10_2021-02.csv', '2021-02-28'],
  },
  'new-orleans': {
    misconduct: ['new-orleans/misconduct-complaints_2023-07.csv', '2023-07-07'],
    force: ['new-orleans/use-of-force_2023-02.csv', '2023-01-24'],
    mediation_survey: ['new-orleans/mediation-survey_2018.json', '2018-12-31'],
  },
  'new-york': {
    penalties: ['new-york/ccrb-penalties_2026-07.csv', '2026-06-22'],
    training: ['new-york/nypd-training-by-month-sample301.csv', '2024-06-30'],
  },
  philadelphia: {
    complaints: ['philadelphia/complaints.csv', '2020-07-02'],
    findings: ['philadelphia/findings-and-discipline.csv', '2020-07-02'],
    complainants: ['philadelphia/complainants.csv', '2020-07-02'],
  },
  seattle: {
    force: ['seattle/use-of-force.csv', '2020-10-08'],
    cases: ['seattle/opa-cases.csv', '2019-12-06'],
    allegations: ['seattle/opa-allegations.csv', '2018-02-01'],
  },
}
