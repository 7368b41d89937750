export const compare = {
  title: 'Can agencies be compared?',
  description:
    'Which numbers of police agencies may stand side by side, which may not, and why: agencies count in different ways.',
  lead: (some: number, all: number) =>
    some === 0
      ? 'Not yet. Two agencies may stand side by side only where they count in the same way, and that is so for no number of theirs.'
      : `Only in part. Two agencies may stand side by side only where they count in the same way. Of ${all} pairs of real agencies, ${some} ${some === 1 ? 'has' : 'have'} a number for which nothing forbids it. Below you can choose two and see which.`,
  why: 'Why not',
  whyText: [
    'A high number of complaints can mean bad policing. It can also mean that it is easy to complain, or that the agency writes everything down.',
    'A low share of sustained complaints can mean that little went wrong. It can also mean that weak cases are let in, or that proof is asked for that nobody can give.',
    'So we ask ten questions of each pair of agencies. Where the answers differ, the numbers named below the question do not stand side by side.',
  ],
  questions: 'The ten questions',
  questionsNote:
    'Answers are what we found in each agency’s own files. On the first four questions, what is not known keeps numbers apart, as a difference does. On the others it is marked.',
  blocks: 'Keeps apart:',
  publish: 'What each agency publishes',
  publishNote: 'Already here they differ. This table holds no numbers to rank, only what there is.',
  agency: 'Agency',
  asOf: 'Records up to',
  complaints: 'Complaints as they come in',
  findings: 'How they ended',
  kinds: 'Kinds of ending told apart',
  dates: 'Closing dates',
  yes: 'yes',
  no: 'no',
  own: 'What you can do instead',
  ownText:
    'Look at one agency against its own past. It counts in the same way from year to year, or its data page says when that changed.',
}

/** The questions of the comparability panel by dimension, each with what a difference blocks. */
export const compareQuestions = {
  unit: [
    'What is one row: a complaint, an allegation, or an officer? Can rows be joined to complaints?',
    'all shares and counts of complaints',
  ],
  sustained: [
    'What does “sustained” mean, and how much proof does it take?',
    'shares of sustained complaints',
  ],
  intake: [
    'What is turned away at the door: nameless complaints, those by others, late ones, questions?',
    'counts of complaints, shares of sustained complaints',
  ],
  jurisdiction: ['Who may be complained about, and for what?', 'all shares and counts of complaints'],
  open_complaints: ['Are open complaints published, or closed ones only?', 'waiting times, cases still open'],
  investigator: [
    'Who looks into it: the police, civilians, or both?',
    'shares of sustained complaints, penalties',
  ],
  mediation: ['Is there mediation, and for which complaints?', 'shares that ended by agreement'],
  denominators: [
    'Which count of people or officers is used, and of which year?',
    'rates for each 1,000 people or officers',
  ],
  snapshots: ['Which releases of the records do we have?', 'waiting times, before and after'],
  video: ['What counts as video of what happened?', 'shares with video'],
} satisfies Record<string, [question: string, blocks: string]>
