/** What the pages of districts and their meeting packs say. */
export const districts = {
  tab: 'Districts',
  title: (place: string) => `Districts of ${place}`,
  description: (place: string) =>
    `Each district of ${place} on a page of its own, with a pack to print for a meeting.`,
  lead: (count: string, place: string) =>
    `${count} districts of ${place} have enough on record to tell of. Each has a page and a pack to print.`,
  /** Where the district is that of the officer. */
  ofOfficer: 'The records name the district where the officer works, not the place where it happened.',
  order:
    'They stand in the order of their names. Districts differ in size, in who lives there and in what police do there, so this is no ranking.',
  district: 'District',
  received: 'Complaints from the public',
  sustained: 'Sustained, of closed',
  closed: 'Closed within 180 days',
  force: 'Incidents with force',
  caption: 'Districts, all years on record',
  areas: {
    title: 'Districts',
    endedTitle: 'Districts that are no longer on record',
    endedNote:
      'The newest whole year names none of these. They have no part in the charts above, and no pack to print.',
    lastYear: 'Last year on record',
    ended: (year: string) => `No complaint or incident of this district is on record after ${year}.`,
    unitsTitle: 'Units that are not districts',
    unitsNote:
      'Records also name desks, squads and people in training in place of a district. These are parts of the department, not places.',
    unit: 'Unit',
  },
  named: (number: string) => `District\u00a0${number}`,
  pageTitle: (district: string, place: string) => `${district}, ${place}`,
  pageDescription: (district: string, place: string) =>
    `Police complaints and force, ${district}, ${place}: how many, how they ended, how long people waited.`,
  pack: 'Print the pack for a meeting',
  ended: (sustained: string, noFinding: string) =>
    `Of every 100 closed complaints, ${sustained} were sustained and ${noFinding} ended without a finding.`,
  endedHidden: 'Too few complaints are on record to say how they end.',
  waited: (share: string) => `Of every 100 complaints, ${share} were closed within half a year.`,
  /** What is said of a district, as it is where things happened or where officers work. */
  of: {
    event: {
      intake: (count: string, year: string) =>
        `People made ${count} complaints about police here in ${year}.`,
      forced: (count: string, year: string) =>
        `Police recorded ${count} incidents with force here in ${year}.`,
      forcedBetween: (count: string, first: string, last: string) =>
        `Police recorded ${count} incidents with force here between ${first} and ${last}.`,
      intakeHow:
        'Complaints about police here, by year received. A rise can mean that complaining became easier.',
      endingsHow: 'Out of 100 closed complaints from the public here. The ring is the whole place.',
      waitingHow:
        'Out of 100 complaints from the public here, those still open counted too. The ring is the whole place.',
      forceTitle: (district: string) => `Use of force by police in ${district}`,
      forceHow: 'Incidents that police reported here. A rise can mean that more of it is written down.',
      asks: [
        'What do complaints here have in common, and what has changed because of them?',
        'When force is used here, who looks at the report and at the video?',
      ],
    },
    officer: {
      intake: (count: string, year: string) =>
        `People made ${count} complaints about officers of this district in ${year}.`,
      forced: (count: string, year: string) =>
        `Officers of this district used force in ${count} recorded incidents in ${year}.`,
      forcedBetween: (count: string, first: string, last: string) =>
        `Officers of this district used force in ${count} recorded incidents between ${first} and ${last}.`,
      intakeHow:
        'Complaints about officers of this district, by year received. A rise can mean that complaining became easier.',
      endingsHow:
        'Out of 100 closed complaints from the public about officers of this district. The ring is the whole place.',
      waitingHow:
        'Out of 100 complaints about officers of this district, those still open counted too. The ring is the whole place.',
      forceTitle: (district: string) => `Use of force by officers of ${district}`,
      forceHow:
        'Incidents in which officers of this district used force. A rise can mean that more of it is written down.',
      asks: [
        'What do complaints about these officers have in common, and what has changed because of them?',
        'When officers of this district use force, who looks at the report and at the video?',
      ],
    },
  },
  wholeYears: (last: string, asOf: string) => `Records end on ${asOf}, so the last year drawn is ${last}.`,
  answers: (low: string, high: string) =>
    `By its makers’ figures only some ${low} to ${high} people a month answer in one district. Small moves may be chance, so no district is judged by its scores.`,
  trust: (score: string, when: string) => `Trust in the police was scored ${score} out of 100 ${when}.`,
  charts: {
    intake: 'Complaints from the public by year',
    endings: 'With or without a finding',
    endingsTitle: (share: string) => `${share} in 100 closed complaints ended with a finding`,
    sustained: 'How many were sustained',
    sustainedHow: 'Three shares, because what is counted changes the answer. The ring is the whole place.',
    waiting: 'How soon complaints were closed',
    force: 'Incidents with force by year',
    trust: 'Trust in the police by quarter',
    trustHow: 'Scores from 0 to 100, as published. A score is an average answer, not a share of people.',
    whole: 'the whole place',
    here: 'here',
    year: 'Year',
    quarter: 'Quarter',
    ending: 'Ending',
    within: 'Closed',
  },
  different: 'Is this district different?',
  funnel: (what: string, value: string, lower: string, upper: string, verdict: string) =>
    `${what}: ${value} in this district. Usual for a district of its size is ${lower} to ${upper}. ${verdict}`,
  usual: 'So it is within what is usual.',
  byResidents: 'Complaints a year for every 10,000 residents',
  byOfficers: 'Complaints a year for every 100 officers',
  bySustained: 'Share sustained',
  trustTitle: 'Trust in the police',
  steadier: (raw: string, steady: string, lower: string, upper: string) =>
    `People made ${raw} complaints a year for every 10,000 residents of this district. A steadier estimate leans on all districts where this one has few cases. It is ${steady} (${lower} to ${upper}).`,
  waits: {
    fewer: (difference: string, lower: string, upper: string, place: string) =>
      `Of this district’s complaints, ${difference} fewer in 100 were closed within half a year than of all others in ${place} (range the data fit: ${lower} to ${upper} in 100).`,
    more: (difference: string, lower: string, upper: string, place: string) =>
      `Of this district’s complaints, ${difference} more in 100 were closed within half a year than of all others in ${place} (range the data fit: ${lower} to ${upper} in 100).`,
    alike: (difference: string, lower: string, upper: string, place: string) =>
      `The share of this district’s complaints closed within half a year may be that of all others in ${place}: they are ${difference} in 100 apart, and the data also fit none (${lower} to ${upper} in 100).`,
  },
  waitsStand: {
    apart:
      'That is more than chance would give, allowing for all districts compared. Kinds of complaint are not held alike here.',
    alike: 'With so many districts compared, chance alone could give as much.',
  },
  differentNote: 'A difference is a reason to look, not a verdict.',
  usualNote:
    'Districts differ from one another by more than chance, and small ones swing more: the usual range allows for both.',
  packTitle: (district: string, place: string) => `Meeting pack: ${district}, ${place}`,
  packDescription: (district: string, place: string) =>
    `Two pages to print for a community meeting about police complaints, ${district}, ${place}.`,
  packLead: 'Two pages to read together at a meeting. Every number comes from records the agency published.',
  packNumbers: 'What the records say',
  packAsk: 'Questions to ask',
  asks: [
    'What is done with complaints that end without a finding?',
    'Who tells people what came of their complaint, and how soon?',
    'What would make it easier to file a complaint?',
  ],
  packNot: 'What the records cannot say',
  nots: [
    'A complaint is one person’s account. “Sustained” means that the evidence supports it.',
    'Few complaints do not mean few problems: some people never file.',
    'The numbers do not say why something changed.',
  ],
  packNotes: 'Notes',
  packHelp: 'To file a complaint',
  packFrom: (asOf: string) => `Records up to ${asOf}.`,
  packPrint: 'Print this page: it fits two sheets.',
  packBack: 'Back to the district’s page',
}
