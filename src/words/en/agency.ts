export const agency = {
  overview: 'Overview',
  complaints: 'Complaints',
  data: 'Data',
  dataThrough: 'Data through',
  counted: { public: 'From the public', internal: 'From police staff', unknown: 'Origin not recorded' },
  received: (count: string, since: string) => `${count} since ${since}`,
  lastMonths: 'Last three months',
  stillFilling: 'their counts may still grow',
  rows: 'Single records',
  rowsHere: 'here to query and download',
  rowsElsewhere: 'not on this site, only figures',
  quality: 'Quality',
  qualityLow: 'many rows kept out',
  description: (place: string) =>
    `How complaints about police in ${place} end, how long they take, and what the published records do not say.`,
  leadEnded: (sustained: string, noFinding: string) =>
    `Of every 100 closed complaints from the public, ${sustained} were sustained and ${noFinding} ended without a finding.`,
  leadNotRecorded: (sustained: string, unknown: string) =>
    `Of every 100 closed complaints from the public, ${sustained} were sustained; for ${unknown} the record does not say how they ended.`,
  leadClosed: (share: string, year: string) =>
    `Of every 100 received in ${year}, ${share} were closed within half a year.`,
  leadNoFindings: 'This agency publishes complaints, but not how they ended.',
  leadNoDates: 'It publishes no closing dates, so nobody can say how long people waited.',
  leadNoComplaints: 'This agency publishes no complaint records that can be counted.',
  glance: 'At a glance',
  glanceIntake: (count: string, year: string) => `People filed ${count} complaints in ${year}.`,
  glanceIntakeNote: 'A rise can mean worse treatment, or that complaining became easier.',
  glanceClosed: (share: string, year: string) =>
    `${share} in 100 of those received in ${year} were closed within half a year.`,
  glanceClosedNote: 'Counts the complaints still open. Fast is not the same as fair.',
  glanceSustained: (share: string, year: string) =>
    `${share} in 100 of those received in ${year} and closed since were sustained.`,
  glanceSustainedNote: 'Many end without anyone deciding what happened.',
  more: 'More about complaints',
}
