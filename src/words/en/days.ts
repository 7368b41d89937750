/** What is said of the last day of records. */
export const days = {
  /** What the tables of a day hold, by their leading table. */
  tables: {
    complaints: 'Complaints',
    closed_cohort: 'Closed cases',
    discipline: 'Penalties',
    force_incidents: 'Force',
    sentiment: 'Scores',
    survey_responses: 'Survey',
    survey_counts: 'Survey',
    engagement: 'Meetings',
    training: 'Training',
  } as Record<string, string>,
  final: 'this file ended there and is not updated',
  due: (day: string) => `a newer file has been due since ${day}`,
  lateMissing: 'low in this file, for late entries are missing and none will be added',
  /** For a forecast from a file that ended. */
  notChecked:
    'The file ended there and is not updated. What came in during these months is not in it, so nothing was checked here.',
}
