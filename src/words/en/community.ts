/** The community page of an agency: scores, surveys, meetings and courses beside complaints. */
export const community = {
  tab: 'Community',
  title: (place: string) => `Police and community in ${place}`,
  description: (place: string) =>
    `What residents of ${place} said in surveys, and meetings and training, beside complaints. None of it shows cause.`,
  lead: (parts: string) =>
    `For this place we have ${parts}. They are shown side by side, and no line is drawn from one to the other.`,
  leadOne: (part: string) => `For this place we have ${part}. It does not show why complaints rise or fall.`,
  leadTrust: (month: string, score: string, before: string | undefined) =>
    before === undefined
      ? `In ${month}, trust in the police stood at ${score} points of 100.`
      : `In ${month}, trust in the police stood at ${score} points of 100. A year before, it was ${before}. Small moves may be chance.`,
  parts: {
    sentiment: 'scores of trust or safety',
    survey: 'a survey on trust after a complaint',
    counts: 'the counts of a small survey',
    training: 'courses for officers',
    video: 'how often force was on video',
    timeline: 'meetings or scores by district',
  } as Record<string, string>,
  scores: 'What residents said',
  scoresTitle: (name: string, score: string, month: string) =>
    `${name}: ${score} points of 100 in ${month}, the last month given`,
  scoresTitleNone: (name: string) => `${name}, month by month`,
  scoresHow: 'Scores run from 0 to 100. A gap means that nothing was published.',
  scoresCut: (from: string, to: string) => `The drawing shows only the part from ${from} to ${to}.`,
  scoresNoMargin: 'No margin of error is published, so none is drawn. Small moves may be chance.',
  scoresAnswers: 'How many people answered is published. The margin of error is not, so none is drawn.',
  scoresTable: (name: string) => `${name} by month`,
  wholePlace: 'Whole place',
  areas: 'Each thin line is one area; the strong line is the whole place.',
  areasEnds: 'The two darker ones end highest and lowest.',
  areasOwn:
    'These areas are not the police districts. Where scores are given by district as well, they stand further down, district by district.',
  areasLast: (month: string, high: string, low: string) =>
    `In ${month}: highest in ${high}, lowest in ${low}.`,
  month: 'Month',
  answers: 'Answers',
  groups: 'Trust after a complaint',
  groupsTitle: (well: string, none: string, badly: string) =>
    `${well} in 100 trust the police after a complaint handled well, ${none} with no complaint, ${badly} after one handled badly`,
  groupsTitleNone: 'Trust with and without a complaint',
  groupsHow: 'The dot is the share who trust the police. The line is the range of values the data fit.',
  groupsHeader: 'Group',
  gapsTitle: {
    above: 'Good handling goes with more trust than no complaint',
    below: 'Even good handling goes with less trust than no complaint',
    unclear: 'The survey cannot tell good handling from no complaint',
  },
  gapsHow:
    'Differences in points. Right of zero, trust is higher than among people with no complaint. The last row is the gain and the loss together: left of zero, bad handling takes more than good handling gives.',
  gapsHeader: 'Difference',
  counts: 'A small survey',
  countsHow: 'Each number is people, not a share, for all of them chose to answer.',
  countsTable: (group: string, year: string) => `${group}, ${year}`,
  statement: 'What they said',
  said: 'People',
  asked: 'Answered',
  countsOf: (count: string, of: string) => `${count} of ${of}`,
  notAsked: 'How many were asked is not published.',
  rate: (count: string, of: string) => `${count} of ${of} who were asked answered.`,
  training: 'Training',
  trainingTitle: (courses: string, isOne: boolean) =>
    isOne ? 'Officers trained in one course, by month' : `Officers trained in ${courses} courses, by month`,
  trainingHow:
    'Each bar is a month. Each course has a scale of its own. Courses are often held because of trouble, so a change after one is not its effect.',
  peak: (value: string) => `up to ${value}`,
  video: 'Cameras',
  videoTitle: (share: string) =>
    `Video is on record for ${share} in 100 incidents of force, where the record says`,
  videoTitleNone: 'Force on video',
  videoHow:
    'Of incidents of force whose record says whether there is video. The line is the range of values the data fit.',
  videoHeader: 'Year',
  allYears: 'All years',
  dated: 'Steps with a date',
  datedHow: 'Meetings, courses, cameras and workshops that a dated source names.',
  timeline: 'District by district',
  timelineHere: 'Quarter by quarter',
  timelineNote:
    'What goes together in a district need not go together for the people in it. A district with more meetings and fewer complaints does not show that people who met complained less. Meetings and courses are often held because of trouble.',
  timelineTitle: (district: string, parts: string) => `${district}: ${parts}, by quarter`,
  timelineParts: {
    complaints: 'complaints',
    waiting: 'how soon they were closed',
    scores: 'survey scores',
    meetings: 'meetings',
    training: 'training',
  } as Record<string, string>,
  timelineHow: 'One row for each measure, all on the same line of time. Each row has a scale of its own.',
  noRecords: 'no records',
  lanesInPart: 'A dotted base line: no records for that time, which is not zero.',
  incidentsHow: 'Red lines with a number are listed incidents in the whole place or in this district.',
  stepsHow: 'Marks with a letter are steps that were taken.',
  timelineElsewhere: 'The same for each other district, on its own page:',
  timelineOthers: 'The other districts',
  district: (name: string) => (/^\d+$/.test(name) ? `District ${name}` : name),
  quarter: 'Quarter',
  marks: 'Listed incidents, by number',
  stepMarks: 'Steps taken, by letter',
  few: 'too few for a share',
}
