/** The recovery pages of an agency: incidents set against measures, one incident in full, and steps after complaints. */
export const recovery = {
  tab: 'Recovery',
  title: (place: string) => `Recovery in ${place}`,
  heading: 'After something went wrong',
  description: (place: string) =>
    `What changed after each listed incident with police in ${place}, and what was done. Often the data cannot say.`,
  lead: (events: string, judged: string, changed: string) =>
    `${events} are listed. There was enough data to judge ${judged}. In ${changed} of them the measure changed by more than chance.`,
  leadNoChange: (events: string, judged: string) =>
    `${events} are listed. There was enough data to judge ${judged}. In none of them did the measure change by more than chance.`,
  leadNoneJudged: (events: string) =>
    `${events} are listed. The published data are too few or too short to judge any of them.`,
  leadNoEvents:
    'No incident is listed for this agency, so nothing is said about before and after. What was done after complaints is below.',
  incidentCount: (count: string, isOne: boolean) => (isOne ? 'One incident' : `${count} incidents`),
  lookCount: (count: string, isOne: boolean) => (isOne ? 'one case' : `${count} cases`),
  rare: 'Most studies find the paradox is rare. On this site “not enough evidence” is the most common answer, and that is a result.',
  family: (looks: string, events: string, judged: string, family: string, expected: string) =>
    `Each incident is set against each measure that covers it: ${looks} cases from ${events}. ${judged} have enough data. ${family} show a first change, and these are judged together. By chance alone we would expect about ${expected} false signs of “above usual” in all.`,
  incidents: 'Listed incidents',
  chosen:
    'Incidents come from a list with dates and sources. It was made before anyone looked at the numbers.',
  inArea: (area: string) => `in ${area}`,
  whole: 'in the whole place',
  source: 'Source',
  steps: (count: string, isOne: boolean) => (isOne ? 'One step followed' : `${count} steps followed`),
  noSteps: 'No step that followed is listed',
  full: 'This incident in full',
  others: (count: string) => `${count} more cases in single areas`,
  measure: 'Measure',
  area: 'Area',
  answer: 'What the data say',
  why: 'Why',
  early: 'First three months',
  late: 'From the seventh month on',
  levels: (early: string, late: string) =>
    `Against usual: ${early} in the first three months, ${late} from the seventh month on.`,
  cannotSay: 'The data cannot say',
  notMet: (list: string) => `To be called above usual it would also have to pass: ${list}.`,
  classes: {
    paradox: 'Higher than before the incident — rare, check the details',
    recovered: 'Back to its usual level',
    partial: 'Improved since, still below usual',
    not_recovered: 'Still below its usual level',
    above_usual: 'Above its usual level',
    back_to_usual: 'Back to its usual level',
    below_usual: 'Below its usual level',
  } as Record<string, string>,
  /** Of a measure where lower is better, so that “below” does not stand for “worse”. */
  classesLower: {
    paradox: 'Better than before the incident — rare, check the details',
    recovered: 'Back to its usual level',
    partial: 'Improved since, still worse than usual',
    not_recovered: 'Still worse than its usual level',
  } as Record<string, string>,
  inconclusive: {
    too_short: 'Too early, or too little data',
    no_dip: 'No measurable change, so nothing to recover from',
    too_noisy: 'The data are too variable to say',
  } as Record<string, string>,
  /** Where an incident needs other words than other measures do. */
  reasons: {
    too_short: 'At least 24 months before and 12 after are needed.',
    too_few_counts: 'There are fewer than ten cases a month on average, too few to say.',
  } as Record<string, string>,
  checks: {
    trend: 'a straight line added',
    drop_one: 'each single month left out',
    family: 'all incidents of the page judged together',
    placebo: 'dates on which nothing is listed',
    comparison: 'other areas beside it',
  } as Record<string, string>,
  checkResults: { passed: 'passed', failed: 'not passed', not_possible: 'not possible' } as Record<
    string,
    string
  >,
  actions: 'Steps after complaints',
  actionsTitle: (share: string) => `For ${share} in 100 closed complaints the record names no step at all`,
  actionsTitleNone: 'Steps recorded after complaints',
  actionsHow: (count: string) =>
    `Out of ${count} closed complaints from the public. One complaint can have several steps, so these do not add up to 100. Not recorded does not mean not done.`,
  actionsHeader: 'Step recorded',
  actionsDays: (days: string) => `closed after ${days}`,
  actionsDaysHow: 'Days are the middle wait from receipt to the closing of complaints with that step.',
  elsewhere: 'Steps that answer no single incident',
  event: {
    title: (event: string, place: string) => `${event} (${place})`,
    description: (event: string) => `What the published measures did before and after: ${event}.`,
    crumb: 'Recovery',
    lead: (day: string, cases: string, changed: string) =>
      `It happened on ${day}. We looked at ${cases}. In ${changed} of them the measure changed by more than chance.`,
    leadNoChange: (day: string, cases: string) =>
      `It happened on ${day}. We looked at ${cases}. In none of them can the data show a change.`,
    leadNothing: (day: string) => `It happened on ${day}. No published measure covers it.`,
    answers: 'What the data say',
    short: 'Each measure in short: how far from usual, with the range the data fit',
    seriesCount: (count: string, isOne: boolean) => (isOne ? 'one measure' : `${count} measures and places`),
    laterOnly:
      'The answer rests on the first three months. Without a first change, later moves are shown but not read as recovery.',
    followed: 'What was done, and when',
    before: 'Before and after',
    areas: 'In single areas',
    dayOf: 'the same day',
    dayAfter: (days: string, isOne: boolean) => (isOne ? 'one day after' : `${days} days after`),
    dayBefore: (days: string, isOne: boolean) => (isOne ? 'one day before' : `${days} days before`),
    chartTitle: (series: string, answer: string) => `${series}: ${answer}`,
    chartHow: (before: string, after: string) =>
      `${before} months before the incident give the usual level, and ${after} from its month on are set against it. The band is where months of the usual kind fall. The first shaded part is months 0–2, the second is month 6 and later.`,
    chartHowPlain: 'The line is the measure, month by month. No usual level could be worked out.',
    incident: 'the incident',
    early: (level: string, range: string) =>
      `In the first three months it stood ${level} its usual level (range the data fit: ${range}).`,
    late: (level: string, range: string) =>
      `From the seventh month on it stood ${level} it (range the data fit: ${range}).`,
    recover: (months: string, isOne: boolean) =>
      isOne
        ? 'It was back within the margin after one month.'
        : `It was back within the margin after ${months} months.`,
    notYet: (months: string) => `It had not come back within the ${months} months we can see.`,
    lost: (sum: string, floor: string) =>
      `Added up month by month, the distance came to ${sum}. Chance alone would give about ${floor}.`,
    mind: 'What would change our mind',
    mindAbout:
      'A measure is called above usual only if it passes all of these. Each is a way in which a rise can fool us.',
    fails: 'Not passing one is a reason to doubt a rise, not a sign that things got worse.',
    overlap: (names: string) => `Also within six months: ${names}.`,
    placeboTitle: (count: string) => `The same sum on ${count} dates on which nothing is listed`,
    placeboHow:
      'Each thin mark is such a date, the dot is the incident. If the dot is among the marks, chance gives as much.',
    placeboFirst: 'First three months',
    placeboLate: 'From the seventh month on',
    below: '← below usual',
    above: 'above usual →',
    comparison: (donors: string, gap: string) =>
      `Beside ${donors} other areas, weighted to be like it before, it stood ${gap} them from the seventh month on.`,
    comparisonFar:
      'Before the incident these areas did not move closely enough with it, so this tells little.',
    comparisonNear: 'They may have heard the same news, so they are not untouched.',
    data: 'All numbers of all incidents (JSON)',
    month: 'Month',
    value: 'Measured',
    usual: 'Usual',
    band: 'Band',
    beside: 'Other areas',
    keyValue: 'measured',
    keyBeside: 'other areas, weighted to be like it before',
    keyUsual: 'usual level, with the season',
  },
  unusual: {
    heading: 'Look here',
    last: (count: string, of: string, months: string) =>
      `Of the last ${of} months, ${count} had an unusual number of complaints: ${months}.`,
    none: (of: string) => `None of the last ${of} months had an unusual number of complaints.`,
    more: (count: string, of: string) => `In all, ${count} of ${of} months are marked.`,
    caution:
      'Usual means the first two years on record, so a lasting change stays marked. A mark means “look here”, not “something is wrong”. No incident is ever listed because of such a month.',
    month: 'Month',
    complaints: 'Complaints',
    usual: 'Usual',
    why: 'Mark',
    all: 'The marked months',
    method: 'How a month is marked',
  },
}
