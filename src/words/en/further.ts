/** What the further charts of the complaints page say. */
export const further = {
  people: 'Who complains, and how it ends for them',
  volume: 'Seen over time',
  again: 'The same officer again',
  video: 'With and without video',
  year: 'Year',
  month: 'Month',
  group: 'Group',
  truncated: {
    title: (share: string) =>
      `Over all years, ${share} in 100 closed complaints stopped because the person withdrew or was not reached`,
    titleNone: 'Complaints that stopped short',
    how: 'Out of 100 closed complaints from the public, by year received, for years whose complaints all had 540 days to be closed. The band is the range of values the data fit. People stop for many reasons, and the record does not say which.',
  },
  mediation: {
    title: (share: string) => `${share} in 100 complaints went to mediation`,
    titleNone: 'Complaints that went to mediation',
    how: 'How often both sides agreed to talk with a neutral person and, where the labels tell, how often that talk was completed.',
  },
  who: {
    title: (group: string, share: string) => `${share} in 100 people who complained are listed as: ${group}`,
    titleNone: 'Who complains',
    how: (period: string) =>
      `Out of 100 people in complaints from the public (${period}), by the group on record. A person counts once in each complaint. Who complains is not who was treated badly: some never file.`,
    beside: 'share of residents',
    all: 'all years',
  },
  gaps: {
    titleSome: (some: string, all: string) =>
      `Complaints of ${some} of ${all} groups were sustained more or less often than those of others, by more than chance would give`,
    titleOne: (all: string) =>
      `Complaints of 1 of ${all} groups were sustained more or less often than those of others, by more than chance would give`,
    titleNone: 'Between groups, no difference in how often complaints were sustained stands out from chance',
    titleHidden: 'Do complaints from different groups end the same way?',
    how: 'Out of 100 fully investigated complaints: how many more or fewer of a group were sustained than of all others, in points. The second dot of a group compares within kinds of complaint and years. The line at zero means no difference.',
    howLumped:
      'Out of 100 closed complaints with a recorded ending: how many more or fewer of a group were sustained than of all others, in points. The second dot of a group compares within kinds of complaint and years. The line at zero means no difference.',
    note: 'A difference can have many reasons. The numbers do not tell which. The table has the other endings too.',
    crude: (group: string) => `${group}: as it stands`,
    adjusted: (group: string) => `${group}: within kinds`,
  },
  waits: {
    kind: 'Kind of complaint',
    titleSome: (some: string, all: string) =>
      `${some} of ${all} kinds of complaint are closed sooner or later than the rest by more than chance would give`,
    titleOne: (all: string) =>
      `1 of ${all} kinds of complaint is closed sooner or later than the rest by more than chance would give`,
    titleNone: 'No kind of complaint is closed sooner or later than the rest by more than chance would give',
    titleHidden: 'Do some kinds of complaint wait longer?',
    how: 'How many more or fewer in 100 complaints of a kind were closed within half a year than of all other kinds together, in points. Right of the line at zero means sooner. Those still open are counted.',
    beside: (kind: string) => `${kind}, beside the others`,
    share: (kind: string) => `${kind}, by itself`,
    tested: {
      kinds: {
        apart: 'Tested all at once (log-rank), waits differ by kind more than chance would give.',
        alike: 'Tested all at once (log-rank), waits do not differ by kind more than chance would give.',
      },
      districts: {
        apart: 'With kinds held alike, waits differ between districts more than chance would give.',
        alike: 'With kinds held alike, waits do not differ between districts more than chance would give.',
      },
    },
    why: 'This does not say why: some kinds take more work.',
  },
  repeat: {
    title: (low: string, high: string) =>
      `Within a year of a closed complaint, ${low} to ${high} in 100 were followed by another about the same officer`,
    titleNone: 'Another complaint about the same officer',
    how: 'By how the first complaint ended. Officers whose record ends sooner are counted for as long as they can be followed. Complaints gather where officers meet many people, so this is not a measure of any person.',
    beside: (ending: string) => `${ending}: beside all others together`,
    notApart: (compared: number) =>
      `Beside all others together, no group differs by more than chance (${compared} compared).`,
    apart: (names: string, compared: number) =>
      `Beside all others together, these differ by more than chance (${compared} compared): ${names}. The groups differed from the start, so this does not say why.`,
  },
  forecast: {
    title: (asOf: string, low: string, high: string, month: string) =>
      `From records up to ${asOf}: about ${low} to ${high} complaints in ${month}, if nothing changes`,
    titlePast: (asOf: string, low: string, high: string, month: string) =>
      `Records up to ${asOf} led to expect about ${low} to ${high} complaints in ${month}, if nothing changed`,
    titleLast: 'No forecast: last year’s months say as much',
    titleNone: 'Complaints to expect',
    howLast:
      'Complaints from the public by month, then the same six months of the year before, with a band that should hold about 8 in 10 months.',
    how: 'Complaints from the public by month, then six months as the past would lead us to expect, with a band that should hold about 8 in 10 months. This repeats the past. It says nothing about any person or place.',
    step: 'The lines do not join: one is what came in, the other is made of the season and the last years together.',
    filling: (months: string) =>
      `More complaints may still be entered for ${months}, so their counts are not drawn here.`,
    missing: (months: string) =>
      `Late entries for ${months} are missing from the file, so their counts are not drawn here.`,
    past: (closer: string, held: string) =>
      `Tried on past months, it was closer than last year’s months ${closer} times in 100, and the range held ${held} times in 100.`,
    received: 'received',
    expected: 'expected',
    lastYear: 'the same month a year before',
  },
  unusual: {
    title: (some: string, all: string) =>
      `${some} of ${all} months were outside what was usual in the first two years`,
    titleOne: (all: string) => `1 of ${all} months was outside what was usual in the first two years`,
    titleNone: 'No month was outside what was usual in the first two years',
    titleLasting: {
      fewer: (since: string) =>
        `No month stands out alone, but since ${since} they add up to fewer than usual`,
      more: (since: string) => `No month stands out alone, but since ${since} they add up to more than usual`,
    },
    titleHidden: 'Unusual months',
    how: (from: string, to: string) =>
      `Complaints from the public by month. The dashed line is what was usual in the first two years, from ${from} to ${to}. A ring marks a month outside that range. That means “look here”, not “something is wrong”. Where rings go on for years, the level has changed.`,
    count: 'received',
    usual: 'the usual',
  },
  clarity: {
    title: (withVideo: string, without: string) =>
      `With video, ${withVideo} in 100 findings decided what happened; without, ${without} in 100`,
    titleNone: 'Video and clear findings',
    how: 'Out of 100 complaints from the public that were investigated, how many ended with a clear finding. Cases with video can differ in other ways, so the two are not the same kind of case.',
    adjusted: (difference: string, lower: string, upper: string) =>
      `Within kinds of complaint and years the difference is ${difference} (range the data fit: ${lower} to ${upper}).`,
    adjustedHidden: (reason: string) =>
      `A single difference within kinds of complaint is not shown. ${reason}`,
  },
  rate: {
    title: (rate: string, year: string) => `${rate} complaints for every 10,000 residents in ${year}`,
    titleOfficers: (rate: string, year: string) => `${rate} complaints for every 100 officers in ${year}`,
    titleNone: 'Complaints for the size of the place',
    how: 'Complaints from the public in a year for every 10,000 residents. The band is the range of values the data fit.',
    howOfficers:
      'Complaints from the public in a year for every 100 officers. The band is the range of values the data fit.',
    officers: (rate: string, year: string) =>
      `Counted by officers instead: ${rate} for every 100 officers in ${year}. The two can tell different stories.`,
    residents: 'for 10,000 residents',
    perOfficers: 'for 100 officers',
  },
  trend: {
    title: (share: string, year: string) =>
      `With the kinds of complaint held alike, ${share} in 100 investigated in ${year} were sustained`,
    titleAlone: (share: string, year: string) =>
      `With the kinds of complaint held alike, ${share} in 100 investigated in ${year} were sustained; years next to it have too few of a common kind to say`,
    investigated: (before: string, first: string, now: string, last: string) =>
      `Of the closed complaints received in ${first}, ${before} in 100 were fully investigated; of those received in ${last}, ${now}. This share is out of those alone, so it can change because others are investigated.`,
    titleNone: 'Endings by year, kinds of complaint held alike',
    how: 'Out of 100 fully investigated complaints from the public, by year received, for years whose complaints all had 540 days to be closed. The dashed line is the plain share; the full line asks what it would be if each year had the same mix of complaints.',
    standardised: 'kinds held alike',
    crude: 'as it stands',
    gaps: 'The full line breaks where too few complaints of one common kind were closed. A year alone is a dot.',
  },
}
