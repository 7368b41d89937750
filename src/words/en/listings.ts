/** What the page of changes and the list of sources say. */
export const changesPage = {
  title: 'What changed',
  description: 'What each accepted refresh changed: rows added, edited and gone, source by source.',
  lead: 'Published records change after the fact. Each time a new file is accepted, what it added, edited or lost is listed here.',
  none: 'No source has been refreshed since it was first accepted here, so there is nothing to list yet. From the next refresh on, this page shows every change.',
  day: 'Accepted',
  agency: 'Agency',
  source: 'Source',
  span: 'Records up to',
  spanOf: (before: string, after: string) => `${before} → ${after}`,
  rows: 'Rows',
  added: 'Added',
  edited: 'Edited',
  gone: 'Gone',
}

export const coveragePage = {
  title: 'Which sources we know',
  description:
    'Every published source of complaint and force records that we know of, and how far we are with it.',
  lead: (all: string, used: string) =>
    `We know of ${all} sources. Numbers from ${used} of them are on this site.`,
  states: {
    rows: ['With rows', 'The rows are here, to query and download.'],
    figures: [
      'Figures only',
      'Numbers made from these files are here. The rows are not: the terms do not allow it, or are not known.',
    ],
    ready: ['Ready', 'We can read this source, but no file has been accepted here yet.'],
    unverified: [
      'Not read yet',
      'Listed somewhere, but nobody here has checked what its columns mean. So nothing is shown.',
    ],
  } as Record<string, [name: string, meaning: string]>,
  agency: 'Agency',
  source: 'Source',
  publisher: 'Publisher',
  asOf: 'Records up to',
  licence: 'Terms',
  unknown: 'not stated',
}
