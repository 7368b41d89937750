/** What the pages say that can do more than be read: values, months added up, filters, a pair of agencies. */
export const interaction = {
  read: 'Arrow keys read it value by value.',
  readYears: 'Left and right arrow keys read it month by month; up and down go a year back or on.',
  readSums:
    'Arrow keys read it month by month; with Shift they add months up. Page up and page down go a year.',
  keep: 'Enter or a click keeps it to compare',
  beside: 'Beside it:',
  hintSums: 'Drag over the months to add them up, or use the arrow keys with Shift.',
  sum: 'From {from} to {to}: {counts}.',
  noNumber: 'no number',
  filling: 'incomplete: late entries are missing',
  clear: 'Clear',
  cleared: 'The sum is cleared.',
  title: { complaints: 'Count for yourself', force_incidents: 'Count for yourself' } as Record<
    string,
    string
  >,
  how: {
    complaints:
      'Choose years, a district, what complaints were about and how they ended. Complaints from the public are counted, each one once.',
    force_incidents:
      'Choose years, a district, a kind of force and whether a person was hurt. Each incident counts once.',
  } as Record<string, string>,
  yearFrom: 'from {month}',
  yearTo: 'to {day}',
  few: 'Where fewer than five share a district and a kind in a year, the kind or the district is left out to protect people. They stand under “not given”.',
  without: 'This page counts them all. To choose, turn on scripts, or ask the data:',
  ask: 'Open the query page',
  counts: 'These counts (JSON)',
  from: 'From year',
  to: 'To year',
  area: 'District',
  kind: { complaints: 'What it was about', force_incidents: 'Kind of force' } as Record<string, string>,
  ending: { complaints: 'How it ended', force_incidents: 'Was a person hurt?' } as Record<string, string>,
  all: 'All',
  notGiven: 'Not given',
  hurt: { hurt: 'A person was hurt', not_hurt: 'Nobody was hurt', unknown: 'Not recorded' } as Record<
    string,
    string
  >,
  compare: 'Compare with another choice',
  first: 'First choice',
  second: 'Second choice',
  year: 'Year',
  count: { complaints: 'Complaints', force_incidents: 'Incidents' } as Record<string, string>,
  inHundred: 'In 100 (range)',
  inHundredOf: '{choice}, in 100 (range)',
  answer: {
    complaints: '{count} complaints match. They were received from {from} to {to}.',
    force_incidents: '{count} incidents match. They happened from {from} to {to}.',
  } as Record<string, string>,
  endedSo: {
    complaints: 'In 100 closed ones, that is {share}.',
    force_incidents: 'In 100 incidents, that is {share}.',
  } as Record<string, string>,
  against: 'The second choice: {count}.',
  byYear: 'By year',
  byEnding: {
    complaints: 'How they ended, whatever ending is chosen',
    force_incidents: 'Whether a person was hurt',
  } as Record<string, string>,
  share: {
    complaints:
      'Shares are out of 100 closed ones, with the range of values the counts fit where its ends differ. Below {least} there is no share.',
    force_incidents:
      'Shares are out of 100 incidents, those not recorded among them, with the range of values the counts fit where its ends differ. Below {least} there is no share.',
  } as Record<string, string>,
  broken: 'The counts could not be loaded. Everything else on this page stands.',
  pair: 'Look at two agencies',
  pairHow:
    'Choose two agencies. The page then shows how each answers the ten questions, and what may not stand side by side.',
  one: 'One agency',
  other: 'Another agency',
  choose: 'Choose',
  pairSaid: '{one} and {other}, {count} questions: {grades}.',
  question: 'Question',
  judged: 'So they are',
  grades: { same: 'alike', similar: 'much alike', different: 'different', unknown: 'not known' } as Record<
    string,
    string
  >,
  apart: 'May not stand side by side',
  beMarked: 'May stand side by side, with a mark',
  besideUnmarked: 'May stand side by side',
  nothingShared: 'There is no number that both have.',
}
