/** The recovery pages of an agency: incidents set against measures, one incident in full, and steps after complaints. */
export const recovery = {
  tab: 'Recovery',
  title: (place: string) => `Recovery in ${place}`,
  heading: 'Before and after listed incidents',
  description: (place: string) =>
    `What changed after each listed incident with police in ${place}, and what was done. Often the data cannot say.`,
  lead: (events: string, judged: string, changed: string, parts: string) =>
    `${events} are listed, and ${judged} could be judged. ${changed} a clear first change: ${parts}.`,
  changedCount: (count: string, isOne: boolean) => (isOne ? 'One of these shows' : `${count} of these show`),
  ended: {
    back: (count: string) => `${count} came back to usual`,
    away: (count: string) => `${count} did not come back`,
    above: (count: string) => `${count} ended above it`,
    unclear: (count: string) => `of ${count} the end is unclear`,
  },
  leadNoChange: (events: string, judged: string) =>
    `${events} are listed, and ${judged} could be judged. None shows a clear first change.`,
  leadNoneJudged: (events: string) =>
    `${events} are listed. The published data are too few or too short to judge any of them.`,
  leadNoEvents:
    'No incident is listed for this agency, so nothing is said about before and after. What was done after complaints is below.',
  incidentCount: (count: string, isOne: boolean) => (isOne ? 'One incident' : `${count} incidents`),
  lookCount: (count: string, isOne: boolean) => (isOne ? 'one case' : `${count} cases`),
  rare: 'Most studies find the paradox is rare. On this site “not enough evidence” is the most common answer, and that is a result.',
  family: (looks: string, events: string) =>
    `Each incident is set against each measure that covers it: ${looks} from ${events}.`,
  unjudged: (near: string, few: string) =>
    `Not judged: ${near} too near to another incident, ${few} with too few or too short records.`,
  byChance: (judged: string, first: string, above: string) =>
    `If nothing had changed, chance would still give about ${first} first changes in ${judged}, and at most ${above} later levels “above usual”. Cases of the same months go up and down together.`,
  incidents: 'Listed incidents',
  chosen:
    'The list has dates and sources, and was fixed before these numbers were worked out. It holds well-known cases, not a sample of all. Some are wrongs; some, like a verdict, are answers to a wrong.',
  inArea: (area: string) => `in ${area}`,
  whole: 'measured for the whole place',
  source: 'Source',
  steps: (count: string, isOne: boolean) =>
    isOne ? 'one later step is listed' : `${count} later steps are listed`,
  noSteps: 'no later step is listed',
  full: 'This incident in full',
  others: (count: string) => `${count} more cases in single areas`,
  measure: 'Measure',
  area: 'Area',
  answer: 'What the data say',
  why: 'Why',
  early: 'First three months',
  late: 'From the seventh month on',
  levels: { early: 'In the first three months', late: 'From the seventh month on' },
  short: (early: string, late: string) => `First three months: ${early}. From the seventh month on: ${late}.`,
  cannotSay: 'The data cannot say',
  notMet: (list: string) => `Not enough to call it above usual: it did not pass ${list}.`,
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
    no_dip: 'No clear first change, so recovery cannot be tested',
    too_noisy: 'The data are too variable to say',
  } as Record<string, string>,
  /** Where an incident needs other words than other measures do. */
  reasons: {
    too_short: 'At least 24 months before and 12 after are needed.',
    too_few_counts: 'There are fewer than ten cases a month on average, too few to say.',
  } as Record<string, string>,
  checks: {
    trend: 'with a straight line through all months (was it rising before?)',
    drop_one: 'with each single month left out (is it one odd month?)',
    family: 'with all judged cases of the place taken together (is it luck?)',
    placebo: 'against dates on which nothing is listed (do they show as much?)',
    comparison: 'beside other areas (did they rise too?)',
  } as Record<string, string>,
  checkResults: { passed: 'passed', failed: 'not passed', not_possible: 'not possible' } as Record<
    string,
    string
  >,
  actions: 'Steps after complaints',
  actionsTitle: (share: string) =>
    `For ${share} in 100 closed complaints no step is recorded; that does not mean none was taken`,
  actionsTitleNone: 'Steps recorded after complaints',
  actionsHow: (count: string) =>
    `Out of ${count} closed complaints from the public. One complaint can have several steps.`,
  actionsHeader: 'Step recorded',
  actionsDays: (days: string) => `closed after ${days}`,
  actionsDaysHow: 'Days are the middle wait from receipt to the closing of complaints with that step.',
  elsewhere: 'Steps that answer no single incident',
  event: {
    title: (event: string, place: string) => `${event} (${place})`,
    description: (event: string) => `What the published measures did before and after: ${event}.`,
    crumb: 'Recovery',
    lead: (day: string, judged: string, changed: string) =>
      `Listed for ${day}. Of ${judged} that could be judged, these changed at first: ${changed}.`,
    leadNoChange: (day: string, judged: string) =>
      `Listed for ${day}. ${judged} could be judged. None shows a clear first change.`,
    leadNotJudged: (day: string, cases: string) =>
      `Listed for ${day}. We looked at ${cases}, and none can be judged.`,
    changed: (series: string, answer: string) => `${series} (${answer})`,
    leadNothing: (day: string) => `Listed for ${day}. No published measure covers it.`,
    answers: 'What the data say',
    short: 'Each measure in short: how far from usual, with its 95% range',
    seriesCount: (count: string, isOne: boolean) => (isOne ? 'one measure' : `${count} measures and places`),
    laterOnly:
      'The answer rests on the first three months. Without a clear first change, later moves are shown but not read as recovery.',
    laterMoved:
      'The later months did differ from usual by more than chance, but that cannot be tied to this incident.',
    followed: 'What was done, and when',
    before: 'Before and after',
    areas: 'In single areas',
    dayOf: 'the same day',
    dayAfter: (days: string, isOne: boolean) => (isOne ? 'one day after' : `${days} days after`),
    dayBefore: (days: string, isOne: boolean) => (isOne ? 'one day before' : `${days} days before`),
    chartTitle: (series: string, answer: string) => `${series}: ${answer}`,
    chartHow: (before: string, after: string) =>
      `The ${before} months before give the usual level; ${after} months, from the incident’s own on, are set against it. Shaded: the first three months, and all from the seventh on. The band holds about 95 in 100 single months of the usual kind.`,
    chartHowPlain: 'The line is the measure, month by month. No usual level could be worked out.',
    incident: 'the incident',
    early: (level: string, range: string) =>
      `In the first three months it stood ${level} its usual level (95% range: ${range}).`,
    late: (level: string, range: string) =>
      `From the seventh month on it stood ${level} it (95% range: ${range}).`,
    drifting: (months: string, drawn: string, level: string, range: string) =>
      `${months} it stood on average ${drawn} its usual level, as drawn. Each month is much like the last, so part of that may be slow drift. With drift taken out it stood ${level} usual (95% range: ${range}).`,
    carryOver:
      'Months here are so much like the ones before that slow drift and a sudden change can hardly be told apart.',
    recover: (months: string, isOne: boolean, near: string) =>
      `${isOne ? 'After one month' : `After ${months} months`} it was within ${near} of usual for three months running.`,
    notYet: (months: string, near: string) =>
      `In the ${months} months we can see, it was not within ${near} of usual for three months running.`,
    lost: (sum: string, floor: string) =>
      `Added up, it fell short by as much as ${sum} months at the usual level. Chance alone would give about ${floor}.`,
    elsewhen: (found: string, dates: string) =>
      `Of ${dates} earlier dates, ${found} show a first change as large (24 months before each and 12 after; these spans overlap).`,
    exposed:
      'Complaints received in the half year before the incident were still being handled after it, so the months just before it are not untouched.',
    surveyRange:
      'The range comes from how the months move, not from the survey, which gives no margin of its own.',
    inside: (names: string) =>
      `Other listed incidents lie within the months compared and may have moved them too: ${names}.`,
    mind: 'What would change our mind',
    mindOf: {
      no_dip: () => 'A first three months whose whole 95% range lies on one side of usual.',
      overlap: () => 'Nothing in these data: two incidents this close cannot be told apart.',
      too_noisy: (near: string) => `A narrower range: later months must be known to within ${near}.`,
      not_recovered: (near: string) => `Later months within ${near} of usual, three running.`,
      partial: (near: string) => `Later months within ${near} of usual, three running.`,
      below_usual: (near: string) => `Later months within ${near} of usual, three running.`,
      recovered: (near: string) => `Later months that fall short of usual by more than ${near}.`,
      back_to_usual: (near: string) => `Later months that differ from usual by more than ${near}.`,
    } as Record<string, (near: string) => string>,
    mindMore: 'More months on record, or more cases in each.',
    mindAbout:
      'It is called above usual only if the rise passes all of these. Each is a way in which a rise can fool us:',
    overlap: (names: string) => `Within six months of it: ${names}.`,
    placeboTitle: (count: string) => `A like sum on ${count} earlier dates`,
    placeboHow:
      'Each thin mark is an earlier date (24 months before it, 12 after), the dot is the incident in the same spans. The farther out the dot, the less chance explains it. No incidents were collected for the earliest years.',
    placeboFirst: 'First three months',
    placeboLate: 'From the seventh month on',
    below: '← below usual',
    above: 'above usual →',
    comparison: (donors: string, gap: string) =>
      `Beside ${donors} other areas, weighted to be like it before, it stood ${gap} them from the seventh month on.`,
    comparisonFar:
      'Before the incident these areas did not move closely enough with it, so this tells little.',
    comparisonNear: 'They may have heard the same news, so they are not untouched.',
    comparisonFew: 'So few areas describe; they cannot test.',
    data: 'All numbers of all incidents (JSON)',
    month: 'Month',
    value: 'Measured',
    usual: 'Usual',
    band: 'Usual range of a month',
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
    lasting: {
      fewer: (since: string) =>
        `Every month since ${since} is marked: complaints are fewer than in the first two years on record.`,
      more: (since: string) =>
        `Every month since ${since} is marked: complaints are more than in the first two years on record.`,
    },
    more: (outside: string, lasting: string, of: string) =>
      `In all ${of} months, ${outside} were outside the usual range and ${lasting} more are marked because a smaller change lasted.`,
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
