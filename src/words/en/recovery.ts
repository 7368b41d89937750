/** The recovery pages of an agency: incidents set against measures, one incident in full, and steps after complaints. */
export const recovery = {
  tab: 'Recovery',
  title: (place: string) => `Recovery in ${place}`,
  heading: 'Before and after listed incidents',
  description: (place: string) =>
    `What changed after each listed incident with police in ${place}, and what was done. Often the data cannot say.`,
  /** A case is one incident seen in one measure. */
  lead: (events: string, changed: string, judged: string, isOne: boolean, parts: string) =>
    `${events} listed, each looked at in every measure that covers it. In ${isOne ? 'the one such case' : `${changed} of ${judged} such cases`} that could be judged, the measure clearly changed at first: ${parts}.`,
  /** How the one case ended that changed. */
  endedOne: {
    back: 'it came back to usual',
    away: 'it was not back in the months we can judge',
    above: 'later it stood above usual',
    unclear: 'the data cannot say how it ended',
  },
  ended: {
    back: (count: string) => `in ${count} it came back to usual`,
    away: (count: string) => `in ${count} it was not back in the months we can judge`,
    above: (count: string) => `in ${count} it later stood above usual`,
    unclear: (count: string) => `in ${count} the data cannot say how it ended`,
  },
  leadNoChange: (events: string, judged: string, isOne: boolean) =>
    isOne
      ? `${events} listed, each looked at in every measure that covers it. In the one such case that could be judged, the measure did not clearly change at first.`
      : `${events} listed, each looked at in every measure that covers it. In none of ${judged} such cases that could be judged did the measure clearly change at first.`,
  leadNoneJudged: (events: string) =>
    `${events} listed. The published data are too few or too short to judge a single case.`,
  leadNoEvents:
    'No incident is listed for this agency, so nothing is said about before and after. What was done after complaints is below.',
  incidentCount: (count: string, isOne: boolean) => (isOne ? 'One incident' : `${count} incidents`),
  listedCount: (count: string, isOne: boolean) => (isOne ? 'One incident is' : `${count} incidents are`),
  lookCount: (count: string, isOne: boolean) => (isOne ? 'one case' : `${count} cases`),
  rare: 'Most studies find the paradox is rare. Here the most common answer is “the data cannot say”, and that is a result.',
  family: (looks: string, events: string) =>
    `A case is one incident seen in one measure, such as trust or complaints. Here are ${looks} from ${events}.`,
  unjudged: (near: string, few: string) =>
    `Not judged: ${near} too near to another incident, ${few} with too few or too short records.`,
  byChance: (judged: string, first: string, above: string) =>
    `If nothing had changed, chance would still give about ${first} first changes in ${judged}, and at most ${above} later levels “above usual”. Cases of the same months go up and down together.`,
  incidents: 'Listed incidents',
  chosen:
    'The list has dates and sources, and was fixed before these numbers were worked out. It holds well-known cases, not a sample of all. Some are wrongs; some, like a verdict, are answers to a wrong.',
  inArea: (area: string) => `in ${area}`,
  whole: 'for the whole place',
  source: 'Source',
  steps: (count: string, isOne: boolean) =>
    isOne ? 'one later step is listed' : `${count} later steps are listed`,
  noSteps: 'no later step is listed',
  noStepsAlone: 'No later step is listed.',
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
  /** Of the later months, by their average: the rule judges these months alone, and no single one. */
  classes: {
    paradox: (months) => `Higher than before the incident on average, ${months} — rare, check the details`,
    recovered: (months) => `Back to its usual level on average, ${months}`,
    partial: (months) => `Improved, but below usual on average, ${months}`,
    not_recovered: (months) => `Below its usual level on average, ${months}`,
    above_usual: (months) => `Above its usual level on average, ${months}`,
    back_to_usual: (months) => `Back to its usual level on average, ${months}`,
    below_usual: (months) => `Below its usual level on average, ${months}`,
  } as Record<string, (months: string) => string>,
  /** Of a measure where lower is better, so that “below” does not stand for “worse”. */
  classesLower: {
    paradox: (months) => `Better than before the incident on average, ${months} — rare, check the details`,
    recovered: (months) => `Back to its usual level on average, ${months}`,
    partial: (months) => `Improved, but worse than usual on average, ${months}`,
    not_recovered: (months) => `Worse than its usual level on average, ${months}`,
  } as Record<string, (months: string) => string>,
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
    leadOne: (day: string, judged: string, series: string, answer: string) =>
      `Listed for ${day}. Of ${judged} that could be judged, one clearly changed at first. ${series}: ${answer}.`,
    leadAlone: (day: string, series: string, answer: string) =>
      `Listed for ${day}. The one measure that could be judged clearly changed at first. ${series}: ${answer}.`,
    leadSome: (day: string, judged: string, changed: string, names: string) =>
      `Listed for ${day}. Of ${judged} that could be judged, ${changed} clearly changed at first: ${names}.`,
    leadNoChange: (day: string, judged: string, isOne: boolean) =>
      isOne
        ? `Listed for ${day}. The one measure that could be judged did not clearly change at first.`
        : `Listed for ${day}. Of ${judged} that could be judged, none clearly changed at first.`,
    leadNotJudged: (day: string, cases: string) =>
      `Listed for ${day}. We looked at ${cases}. The data cannot say if anything changed.`,
    leadNothing: (day: string) => `Listed for ${day}. No published measure covers it.`,
    answers: 'What the data say',
    short: 'Each measure in short: how far from usual, with its 95% range',
    seriesCount: (count: string, isOne: boolean) => (isOne ? 'one measure' : `${count} measures`),
    /** Where a measure is looked at in several areas. */
    areaCount: (count: string) => `${count} cases (a measure in the whole place or in one area)`,
    laterMoved:
      'Later months did differ from usual by more than chance, but that cannot be tied to this incident.',
    followed: 'What was done, and when',
    before: 'Before and after',
    areas: 'In single areas',
    dayOf: 'the same day',
    dayAfter: (days: string, isOne: boolean) => (isOne ? 'one day after' : `${days} days after`),
    dayBefore: (days: string, isOne: boolean) => (isOne ? 'one day before' : `${days} days before`),
    chartTitle: (series: string, answer: string) => `${series}: ${answer}`,
    chartHow: (before: string, after: string) =>
      `The ${before} months before give the usual level. The ${after} months from the red line on are set against it: the first three for the first change, those from the seventh on, by their average, for whether it came back.`,
    /** Of a scale that is cut off below. */
    chartCut: (from: string) => `The scale starts at ${from}, not at zero.`,
    chartHowPlain: 'The line is the measure, month by month. No usual level could be worked out.',
    incident: 'the incident',
    numbers: 'The numbers and checks',
    firstFell: (months: string) =>
      `In the first three months (${months}) it was clearly below its usual level.`,
    firstRose: (months: string) =>
      `In the first three months (${months}) it was clearly above its usual level.`,
    firstNone: (months: string) =>
      `In the first three months (${months}) it did not clearly leave its usual level, so nothing is said about coming back.`,
    firstNotBelow: (months: string) =>
      `In the first three months (${months}) it did not clearly fall below its usual level, so nothing is said about coming back.`,
    firstNotAbove: (months: string) =>
      `In the first three months (${months}) it did not clearly rise above its usual level, so nothing is said about coming back.`,
    thenNoisy: 'After that the numbers go up and down too much to say if it came back.',
    then: (months: string, level: string) => `In the later months, ${months}, it was ${level} it on average.`,
    /** How many of the single months lie within the usual range. */
    singles: (inside: number, all: string) =>
      `Of these ${all} months, each taken alone, ${inside === 0 ? 'none lies' : inside === 1 ? 'one lies' : `${inside} lie`} within the usual range.`,
    early: (level: string, range: string) =>
      `In the first three months it stood ${level} its usual level (95% range: ${range}).`,
    late: (level: string, range: string) =>
      `From the seventh month on it stood ${level} its usual level (95% range: ${range}).`,
    drifting: (months: string, drawn: string, level: string, range: string) =>
      `${months} the line lies on average ${drawn} its usual level. Each month is much like the last, so a slow change that began before may be part of that. With this allowed for, it stood ${level} usual (95% range: ${range}).`,
    carryOver:
      'Months here are so much like the ones before that slow drift and a sudden change can hardly be told apart.',
    recover: (months: string, isOne: boolean, near: string) =>
      `${isOne ? 'After one month' : `After ${months} months`} it was within ${near} of usual for three months running.`,
    notYet: (months: string, near: string) =>
      `In the ${months} months we can see, it was not within ${near} of usual for three months running.`,
    lost: (sum: string, floor: string) =>
      `Added up, the gaps from usual are as much as the whole usual level of ${sum} months. Chance alone would give about ${floor}.`,
    elsewhen: (found: string, dates: string, isOne: boolean) =>
      `We looked in the same way at ${dates} earlier dates. ${isOne ? 'One of them shows' : `${found} of them show`} a first change as large. (Each look takes 24 months before and 12 after, so looks overlap.)`,
    exposed:
      'Complaints made in the half year before the incident were still open after it, so it may have moved these last months before the line too.',
    surveyRange:
      'The range comes from how the months move, not from the survey, which gives no margin of its own.',
    inside: (names: string) =>
      `Other listed incidents lie within the months compared and may have moved them too: ${names}.`,
    mind: 'What would change our mind',
    mindOf: {
      no_dip: () => 'A first three months whose whole 95% range lies on one side of usual.',
      overlap: () => 'Nothing in these data: two incidents this close cannot be told apart.',
      too_noisy: (near: string) => `A narrower range: later months must be known to within ${near}.`,
      not_recovered: (near: string) => `Later months whose average is surely within ${near} of usual.`,
      partial: (near: string) => `Later months whose average is surely within ${near} of usual.`,
      below_usual: (near: string) => `Later months whose average is surely within ${near} of usual.`,
      recovered: (near: string) => `Later months that fall short of usual by more than ${near}.`,
      back_to_usual: (near: string) => `Later months that differ from usual by more than ${near}.`,
    } as Record<string, (near: string) => string>,
    mindMore: 'More months on record, or more cases in each.',
    mindAbout:
      'It is called above usual only if the rise passes all of these. Each is a way in which a rise can fool us:',
    overlap: (names: string) => `Within six months of it: ${names}.`,
    notApart: (names: string) =>
      `It cannot be told apart from what is listed within six months of it: ${names}.`,
    placeboTitle: (count: string) => `The same look at ${count} earlier dates`,
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
    keyBand: 'usual range: about 95 in 100 single months',
    keyWindow: 'months that are judged',
    keyEvent: 'the incident',
    smallKey: 'In the small charts:',
    beside: 'Other areas',
    keyValue: 'measured',
    keyBeside: 'other areas, weighted to be like it before',
    keyUsual: 'usual level, with the season',
  },
  unusual: {
    heading: 'Look here',
    each: 'all',
    noneOutside: (of: string) => `None of the ${of} months was outside the usual range.`,
    outside: (count: string, of: string, last: string, months: string) =>
      `Of all ${of} months, ${count} ${count === '1' ? 'was' : 'were'} outside the usual range; of the last ${last}, ${months === '' ? 'none' : months}.`,
    lasting: {
      fewer: (since: string) =>
        `A change has lasted: since ${since} the months, added up, have had fewer complaints than was usual.`,
      more: (since: string) =>
        `A change has lasted: since ${since} the months, added up, have had more complaints than was usual.`,
    },
    lastedUntil: (until: string) =>
      `No lasting change goes on now; the latest one was marked until ${until}.`,
    noneLasting: 'Nor has a small change lasted.',
    caution:
      'Usual means the first two years on record, so a lasting change stays marked. A mark means “look here”, not “something is wrong”. No incident is ever listed because of such a month.',
    month: 'Month',
    months: 'Months',
    fromTo: (from: string, to: string, months: string) => `${from} to ${to} (${months} months)`,
    complaints: 'Complaints a month',
    usual: 'The usual',
    why: 'Mark',
    marks: {
      outside_more: 'More than the usual range',
      outside_fewer: 'Fewer than the usual range',
      lasting_more: 'Added up, more than usual',
      lasting_fewer: 'Added up, fewer than usual',
    },
    both: 'Two sums are kept, one of more and one of fewer. A single month of very many starts the first, while long years of few before it still weigh in the second: such a month stands under both.',
    all: 'The marked months',
    method: 'How a month is marked',
  },
}
