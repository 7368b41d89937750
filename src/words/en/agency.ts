import { isOne } from '../number.ts'

const were = (text: string) => (isOne(text) ? 'was' : 'were')

export const agency = {
  overview: 'Overview',
  complaints: 'Complaints',
  data: 'Data',
  dataThrough: 'Data through',
  counted: {
    public: 'From the public',
    internal: 'From inside the department',
    unknown: 'Origin not recorded',
  },
  countedSince: (count: string, since: string) => `${count} since ${since}`,
  lastMonths: 'Last three months',
  stillFilling: 'their counts may still grow',
  rows: 'Single records',
  rowsHere: 'here to query and download',
  rowsElsewhere: 'not on this site, only figures',
  quality: 'Quality',
  qualityLow: 'many rows kept out',
  description: (place: string) =>
    `How complaints about police in ${place} end, how long they take, and what the published records do not say.`,
  /** Which complaints a share is of; without `isClosed` the agency does not say which are still open. */
  received: (period: string, by: string | undefined, isClosed: boolean) =>
    `complaints ${by === undefined ? 'from the public' : `that ${by} handled`}, received in ${period}${isClosed ? ' and closed since' : ''}`,
  leadEnded: (which: string, sustained: string, noFinding: string) =>
    `Of every 100 ${which}, ${sustained} ${were(sustained)} sustained and ${noFinding} ended without a finding.`,
  leadNotRecorded: (which: string, sustained: string, unknown: string) =>
    `Of every 100 ${which}, ${sustained} ${were(sustained)} sustained. For ${unknown} the record does not say how they ended.`,
  leadAllYears: (period: string, first: string, second: string) =>
    `Over all years, ${period}, it was ${first} and ${second}.`,
  leadBlank: (year: string, unknown: string) =>
    `Of those received in ${year}, ${unknown} in 100 have no ending on record, so no share is given.`,
  leadClosed: (share: string, year: string) =>
    `Of every 100 received in ${year}, ${share} ${were(share)} closed within half a year.`,
  leadNoFindings: 'This agency publishes complaints, but not how they ended.',
  leadNoDates: 'It publishes no closing dates, so nobody can say how long people waited.',
  leadNoComplaints: 'This agency publishes no complaint records that can be counted.',
  glance: 'At a glance',
  glanceIntake: (count: string, year: string, by?: string) =>
    by === undefined
      ? `People filed ${count} ${isOne(count) ? 'complaint' : 'complaints'} in ${year}.`
      : `${by} handled ${count} ${isOne(count) ? 'complaint' : 'complaints'} that people filed in ${year}.`,
  glanceIntakeNote: 'A rise can mean worse treatment, or that complaining became easier.',
  glanceClosed: (share: string, year: string) =>
    `${share} in 100 of those received in ${year} ${were(share)} closed within half a year.`,
  glanceClosedNote: 'Counts the complaints still open. Fast is not the same as fair.',
  glanceSustained: (share: string, year: string) =>
    `${share} in 100 of those received in ${year} and closed since ${were(share)} sustained.`,
  glanceSustainedOfAll: (share: string, year: string) =>
    `${share} in 100 of those received in ${year} ${were(share)} sustained.`,
  glanceNoFinding: (share: string) => `${share} in 100 ended without a finding.`,
  glanceBlank: (share: string) => `For ${share} in 100 the record does not say how they ended.`,
  more: 'More about complaints',
}
