import { isOne } from '../number.ts'

const were = (text: string) => (isOne(text) ? 'was' : 'were')

export const charts = {
  numbers: 'The numbers',
  download: 'Download (CSV)',
  downloadJson: 'Its months (JSON)',
  query: 'Open this query',
  method: 'How this is made',
  pass: 'Share this chart',
  permalink: 'Link to this chart',
  svg: 'Picture (SVG)',
  png: 'Picture (PNG)',
  alone: 'The chart alone',
  embedHow: 'To show it on another site, copy this code:',
  whole: 'Open it on its page',
  inside: (place: string) => `Chart: police in ${place}`,
  insideDescription: (place: string, measure: string) =>
    `${measure}: a chart about police in ${place}, to show on other sites.`,
  /** What a chart alone is called where its measure is drawn by another too. */
  drawnAs: {
    'intake-calendar': 'complaints received, as a calendar',
    'force-calendar': 'incidents with force, as a calendar',
    'force-kinds': 'incidents with force, by kind',
    'district-map': 'ended with a finding, by district',
    'district-multiples': 'complaints received, by district',
  } as Record<string, string>,
  source: 'Source:',
  through: 'through',
  fictionalSource: 'Fictional records',
  period: 'Received',
  outOf: 'out of',
  value: 'Value',
  range: 'Range the data fit',
  complaints: 'Complaints',
  /** What a count is of, for one and for several. */
  unit: { intake: 'complaint|complaints', 'force-incidents': 'incident|incidents' } as Record<string, string>,
  hidden: 'hidden',
  filling: 'incomplete',
  fillingMark: 'incomplete: late entries are missing',
  /** What an upright axis of shares counts. */
  ofHundred: 'of 100 complaints',
  ofHundredClosed: 'of 100 closed complaints',
  rangeOf: (lower: string, upper: string) => `${lower} to ${upper}`,
  states: {
    counts_only: 'There are too few cases for a share. The table gives the counts.',
    hidden: 'This number is hidden.',
    none: 'No such complaints are in the records.',
  } as Record<string, string>,
  origin: {
    public: 'from the public',
    internal: 'from inside the department',
    unknown: 'origin not recorded',
  } as Record<string, string>,
  outcome: {
    title: (years: string, sustained: string, noFinding: string) =>
      `Of 100 closed complaints of ${years}, ${sustained} ${were(sustained)} sustained; ${noFinding} closed without a finding`,
    titleNotRecorded: (years: string, count: string, sustained: string, unknown: string) =>
      `Of ${count} complaints of ${years}, ${sustained} ${were(sustained)} sustained; for ${unknown} the record does not say how they ended`,
    how: (count: string, first: string, last: string) =>
      `${count} complaints from the public, received ${first}–${last} and closed since. “Could not be decided” does not mean it did not happen.`,
    howLumped: (count: string, first: string, last: string) =>
      `${count} complaints from the public, received ${first}–${last} and closed since.`,
    howOfAll: (count: string, first: string, last: string) =>
      `${count} complaints from the public, received ${first}–${last}. “Could not be decided” does not mean it did not happen.`,
    notSustained: 'Not sustained, reason not given',
    table: 'Closed complaints from the public by how they ended',
    ending: 'How it ended',
    outOf100: 'in 100',
  },
  intake: {
    title: (count: string, year: string, by?: string) =>
      by === undefined
        ? `${count} ${isOne(count) ? 'complaint' : 'complaints'} came from the public in ${year}, the last full year`
        : `${by} handled ${count} ${isOne(count) ? 'complaint' : 'complaints'} from the public in ${year}, the last full year`,
    titleNone: 'Complaints by month',
    how: 'Complaints received each month. A rise can mean worse treatment, or that complaining became easier or feels safer.',
    table: 'Complaints received by year',
    year: 'Year',
  },
  ending: {
    title: (share: string, year: string) =>
      `${share} in 100 complaints received in ${year} and closed since ended with a finding`,
    how: 'Out of 100 closed complaints from the public, by year received. “Closed” is not “answered”.',
    young: 'paler: less than a year to be closed, so quick endings come first',
    titleOfAll: (share: string, year: string) =>
      `${share} in 100 complaints received in ${year} ended with a finding`,
    changed: (month: string, text: string) => `The dashed line is ${month}. ${text}`,
    howOfAll:
      'Out of 100 complaints from the public, by year received. Some of those without an ending on record may still be open.',
    table: 'Closed complaints from the public by kind of ending',
  },
  sustained: {
    title: (years: string, closed: string, investigated: string) =>
      `Of closed complaints of ${years}, ${closed} in 100 ${were(closed)} sustained; of those fully investigated, ${investigated} in 100`,
    titleOfAll: (years: string, count: string, sustained: string) =>
      `Of ${count} complaints of ${years}, ${sustained} ${were(sustained)} sustained`,
    ofAll: 'Of all complaints on record',
    titleShort: 'Complaints that were sustained, out of three groups',
    how: 'Three shares of complaints from the public, because what is counted changes the answer. The line is the range of values the data fit.',
    table: 'Sustained complaints out of three groups',
    group: 'Out of',
    beside: (share: string) =>
      `Beside it: of closed complaints from inside the department, ${share} in 100 ${were(share)} sustained. The two are never mixed.`,
  },
  closed: {
    title: (share: string, year: string) =>
      `${share} in 100 complaints received in ${year} ${were(share)} closed within half a year`,
    titleNone: 'How soon complaints are closed',
    how: 'Complaints from the public by year received, those still open counted too. The band is the range of values the data fit.',
    table: 'Complaints closed in time, by year received',
    within: 'Closed within',
    part: 'of this year, only complaints that have had a year to be closed',
    days: (days: string) => `${days} days`,
  },
  waiting: {
    title: (share: string) => `Half a year on, ${share} in 100 complaints have been closed`,
    titleNone: 'How long people wait for an answer',
    how: 'Out of 100 complaints from the public, how many had ended, and how, after so many days. Those still open are counted. A complaint closed without a finding was not answered.',
    median: (days: string) => `Half of all complaints were closed within ${days}.`,
    ended: 'Ended',
  },
  penalties: {
    title: (pairs: string, all: string, same: string, lower: string) =>
      `Of ${pairs} decisions (of ${all}) where both penalties are on record, ${same} in 100 got the one recommended and ${lower} a milder one`,
    rest: (none: string, all: string, rest: string) =>
      `For ${none} of all ${all} decisions no recommended penalty is on record. ${rest} others have one, but no penalty to set beside it. So this is not a picture of all decisions.`,
    titleNone: 'Penalty recommended and penalty imposed',
    how: 'Each row is what was recommended, each column what was imposed. A stronger colour means a larger part of the row. The outlined cells are where the two agree.',
    caption: 'Decisions, by what was recommended and what was imposed',
    recommended: 'Recommended ↓ · imposed →',
    table: 'Decisions with and without both penalties',
    header: 'What was imposed',
  },
  flow: {
    title: (total: string, sustained: string, disciplined: string) =>
      `Of ${total} complaints, ${sustained} ${were(sustained)} sustained and ${disciplined} led to discipline`,
    titleEnds: (total: string, sustained: string) =>
      `Of ${total} complaints, ${sustained} ${were(sustained)} sustained; the records name no penalties`,
    titleNone: 'From complaint to penalty',
    how: 'Complaints from the public, all years. Each band is as thick as the number of complaints in it. Penalties are counted here for sustained complaints only. A penalty that is not on record may still have been given.',
    received: 'Received',
    header: 'Where it went',
  },
  calendar: {
    title: (month: string, count: string) => `${month} had the most: ${count}`,
    titleNone: 'Month by month',
    how: 'One line for each year, one square for each month; stronger colour means more. Look for months that stand out in every year.',
    outlined: (count: string, month: string, isOnly: boolean) =>
      `Outlined: the month with the most, and ${isOnly ? 'the one' : 'the last one'} with the fewest: ${count} in ${month}.`,
    dashed: 'Dashed months are incomplete: late entries are missing.',
    inMonth: {
      intake: 'Complaints in a month:',
      'force-incidents': 'Incidents in a month:',
    } as Record<string, string>,
    year: 'Year',
  },
  map: {
    title: (low: string, high: string, places: string) =>
      `Across ${places} districts, between ${low} and ${high} in 100 closed complaints ended with a finding`,
    titleNone: 'Closed complaints that ended with a finding, by district',
    how: 'Stronger colour means that more complaints were decided. Districts stand in the order of their names, not where they lie. Dashed means too few to say.',
    howPlaced: 'Stronger colour means that more complaints were decided. Dashed means too few to say.',
  },
  multiples: {
    title: {
      intake: (low: string, high: string, year: string) =>
        `In ${year}, districts had from ${low} to ${high} complaints from the public`,
      'force-incidents': (low: string, high: string, year: string) =>
        `In ${year}, districts had from ${low} to ${high} incidents with force`,
    } as Record<string, (low: string, high: string, year: string) => string>,
    titleNone: {
      intake: 'Complaints from the public in each district',
      'force-incidents': 'Incidents with force in each district',
    } as Record<string, string>,
    how: (first: string, last: string) =>
      `Each district by year, ${first} to ${last}, all on one scale, in the order of their names. Districts differ in size, so this is no ranking: look at how each line moves.`,
    ended:
      'A line that stops early is a district with no numbers since; the year of its last one is in brackets.',
    district: 'District',
  },
  backlog: {
    title: (open: string, over: string) =>
      `${open} complaints were still open; ${over} of them for over half a year`,
    titleNone: 'Complaints still waiting',
    how: 'Complaints from the public that were open on the last day of the records, and how long they had waited. Clearing old cases can make waiting times look worse for a while.',
    clearance: (closed: string, received: string) =>
      `In the last year ${closed} complaints were closed and ${received} were received.`,
    header: 'Waiting',
  },
}
