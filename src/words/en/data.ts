import type { Rule } from '../../harmonise/rules.ts'

/** Why records were not taken from a file, as the readers of files say it, after “because it”. */
const leftOut: Record<string, string> = {
  'every cell is empty': 'is empty',
  'the header said again': 'says the header again',
  'stands above the header': 'stands above the header',
  'a section row: only its first cell is filled': 'is a section row: only its first cell is filled',
  'a zero byte in a cell': 'has a zero byte in a cell',
  'no whole record': 'is no whole record',
  'a quote that is never closed': 'has a quote that is never closed',
  'text after a closing quote': 'has text after a closing quote',
}

export const data = {
  title: (place: string) => `Where the numbers for ${place} come from`,
  description: (place: string) =>
    `Sources, preparation, word list, kept-out rows and downloads for police records of ${place}.`,
  leadRows: (rows: string, day: string) =>
    `The numbers come from ${rows} published rows, which speak of things up to ${day}. You can download them as we prepared them.`,
  leadFigures: (rows: string, day: string) =>
    `The numbers come from ${rows} published rows, which speak of things up to ${day}. The rows themselves are not bundled here.`,
  why: 'We do not pass the rows on: the publisher’s terms forbid it, or we do not know them. Anyone who gets the files can rebuild every number with this command:',
  sources: 'Sources',
  source: 'Source',
  publisher: 'Publisher',
  asOf: 'Up to',
  rows: 'Rows',
  licence: 'Licence',
  unknownLicence: 'unknown',
  sum: 'SHA-256 of the file',
  counted: 'How its records were counted',
  modes: {
    as_published: 'As published: the publisher already offers the same rows.',
    protected: 'Protected: years instead of days, months as counts only, and small groups are made coarser.',
  },
  keptOut: 'What was kept out, and changed',
  keptOutNone: 'No row was kept out and none was changed.',
  table: 'Table',
  promise: 'Kept out, because it does not hold that each row …',
  rule: 'What was changed, and why',
  promiseSaid: (promise: string) => promise,
  ruleSaid: (rule: Rule): string => rule,
  leftOut: 'Not taken from the file, because it …',
  leftOutReason: (reason: string) => leftOut[reason] ?? reason.replace(/^(?=\d+ fields|a cell)/, 'has '),
  qualityLow:
    'More than one row in twenty had to be kept out. Numbers about time are therefore not shown for this agency.',
  columns: 'Columns that are published, and columns that are not',
  columnsElsewhere: 'The rows are not on this site. Where it is built with them, this is what it publishes.',
  leaves: 'Published',
  stays: 'Kept back',
  reasons: {
    'never leaves': 'never leaves',
    'no value in any row': 'not in its records',
    'not listed by the agency folder': 'not needed',
    'not in this release mode': 'too exact',
  } as Record<string, string>,
  words: 'Their words and ours',
  wordsNote:
    'Each of the agency’s labels was translated by hand into one of our words. No label is left out. Rows are counted in each of our tables: a complaint takes a label from its allegations, so the same label stands in both. Rows are counted as read, before any was kept out.',
  theirs: 'Their label',
  ours: 'Our word',
  rowsIn: (table: string) => `Rows in ${table}`,
  allLabels: 'All labels',
  why_: 'Why',
  /** A label of a district that names none. */
  noArea: 'no area',
  fields: {
    outcome: 'How it ended',
    allegation_class: 'What it was about',
    origin: 'Who complained',
    penalty: 'Penalty',
    race: 'Race or ethnicity',
    sex: 'Sex',
    force_type: 'Force used',
    action_kind: 'Kind of step',
    district: 'District',
    unit: 'Unit that is no district',
  } as Record<string, string>,
  prepared: 'How it was prepared',
  preparedNote: 'One SELECT for each of our tables, exactly as it ran over the publisher’s file.',
  downloads: 'Downloads',
  format: 'Format',
  size: 'Size',
  allMeasures: 'Every measure of every agency',
  fictional: 'These rows are fictional.',
}
