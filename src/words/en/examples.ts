/** The example questions of the query page, by theme. */
export const examples = {
  title: 'Examples',
  note: 'Each is a question with its query. Put it into the editor, look at it, run it, change it.',
  themes: {
    complaints: 'Complaints',
    waiting: 'Waiting',
    outcomes: 'Outcomes',
    districts: 'Districts',
    force: 'Force',
    recovery: 'Recovery',
  },
  questions: {
    'complaints-by-year': {
      title: 'How many complaints were received each year?',
      caveat: 'A first or last year that an agency’s records do not cover whole is left out.',
    },
    'what-they-were-about': {
      title: 'What were complaints about?',
      caveat: 'Each agency sorts in its own way. A complaint with several allegations counts under one.',
    },
    'waiting-by-year': {
      title: 'How many days did half of the closed complaints take?',
      caveat:
        'Only closed complaints have days. Years with less than a year to close them are left out: their slow ones are still open. So is a first year that is not whole.',
    },
    'still-open': {
      title: 'How many complaints are still open, by year?',
      caveat:
        'The newest years stand highest because their complaints had the least time, and the first or last may not be whole. Old ones may be open on paper only.',
    },
    'how-they-ended': {
      title: 'How did complaints end?',
      caveat: 'Agencies’ words were translated by hand; the label they used is in outcome_label.',
    },
    'their-words': {
      title: 'Which words did the agency use, and which of ours are they?',
      caveat: 'The publisher’s own labels, as they stand in its files.',
    },
    'district-complaints': {
      title: 'Which districts had most complaints?',
      caveat:
        'In the order of their names. Counts, not rates: districts differ in size and in how many people pass through.',
    },
    'force-by-year': {
      title: 'How often was force recorded, and of what kind?',
      caveat:
        'What counts as force, and what must be recorded, differs between agencies and years. A first or last year that is not whole is left out.',
    },
    'what-was-done': {
      title: 'What was done after incidents, and how many days later?',
      caveat: 'Steps listed by hand with a source. A step that is not listed may still have been taken.',
    },
    'figures-of-all': {
      title: 'Which share of complaints was sustained, by agency?',
      caveat:
        'Agencies cannot be ranked by it: what they accept as a complaint and how they close it differ.',
    },
    'share-by-year': {
      title: 'How did the share of sustained complaints change over the years?',
      caveat:
        'By the year a complaint came in. A first year that is not whole is left out, and years with less than a year to close them; of recent ones the slow may still be missing.',
    },
    'complaints-per-resident': {
      title: 'Which districts had most complaints for their number of residents?',
      caveat:
        'Many people who complain do not live where it happened: a centre has few residents and many visitors.',
    },
  } as Record<string, { title: string; caveat: string }>,
}
