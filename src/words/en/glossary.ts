export const glossary = {
  title: 'Glossary',
  description: 'What the words on this site mean: complaint, allegation, finding, sustained and the rest.',
  lead: 'What the words on this site mean. Agencies use other words for the same things; their own label always stands beside ours.',
  on: 'On this page',
  terms: 'Words for what is counted and how',
  measures: 'What is measured',
  word: 'in the data',
  fields: {
    outcome: 'How a complaint ended',
    allegation_class: 'What a complaint is about',
    origin: 'Who complained',
    penalty: 'Penalties, mildest first',
    trial_status: 'Disciplinary trials',
    action_kind: 'Steps an agency took',
    force_type: 'Kinds of force',
    race: 'Race or ethnicity, as published',
    sex: 'Sex, as published',
  } as Record<string, string>,
}

/** Terms by the name of their place on the page, in reading order. */
export const glossaryTerms = {
  incident: ['Incident', 'Something that happened, at a place and a time. It may lead to no complaint.'],
  complaint: [
    'Complaint',
    'One person says that the police did something wrong. One complaint can hold many allegations.',
  ],
  allegation: [
    'Allegation',
    'One act that one officer is said to have done. An allegation is not a finding.',
  ],
  complainant: ['Complainant', 'The person who complained. It need not be the person to whom it happened.'],
  public: [
    'From the public, from inside the department',
    'Complaints by members of the public, and complaints by staff of the department. They are counted apart and never mixed.',
  ],
  finding: [
    'Finding',
    'What those who looked into it decided about an allegation. Many complaints close without one.',
  ],
  outcome: [
    'Outcome',
    'How a complaint ended, in one of our fifteen words. It takes the first of these words that any of its allegations has.',
  ],
  sustained: [
    'Sustained',
    'The evidence supports the complaint, and a rule was broken. Some agencies say founded, substantiated or upheld.',
  ],
  'not-sustained': [
    'Not sustained',
    'It could not be decided either way. It does not mean that it did not happen.',
  ],
  closed: ['Closed', 'The agency has ended its work on the complaint. Closed does not mean answered.'],
  penalty: [
    'Penalty',
    'What was done to an officer after a finding. What was advised and what was imposed are kept apart.',
  ],
  mediation: [
    'Mediation',
    'The person and the officer talk, with someone neutral in the room. It most often ends the complaint with no finding.',
  ],
  share: [
    'Share',
    'A part of a whole, such as 12 in 100. Each share says what it is out of, for that changes the answer.',
  ],
  range: [
    'Range the data fit',
    'The values that fit the data. A wide range means that we know little. The limits are 95 percent intervals.',
  ],
  'as-of': ['As-of date', 'The last day the records speak of. What came after that day is not in them.'],
  'still-filling': [
    'Incomplete months',
    'The last months of a file. Cases are entered late, so these look low. In a file that is updated they still fill; in one that ended they never will.',
  ],
  'too-few': [
    'Too few for a share',
    'There are fewer than 20 cases. We give the counts and no share, for one case more would change it too much.',
  ],
  hidden: [
    'Hidden',
    'The number is so small that it could point to a person. It is held back, and so is any number that would give it away.',
  ],
  'not-published': ['Not published', 'The agency does not give this out at all. It is not the same as zero.'],
  'not-recorded': ['Not recorded', 'The agency has a place for this in its records, but left it blank.'],
  stale: [
    'A newer file is due',
    'By the publisher’s own rhythm a newer file should be there since the day named. Whether it is, nobody has checked since.',
  ],
  fictional: [
    'Fictional, demonstration',
    'A city that was made up to show what this site can do. Its numbers say nothing about any real place.',
  ],
  'kept-out': [
    'Kept out',
    'Rows we do not count, such as those with a date that cannot be. They are counted on the data page of each agency.',
  ],
  crosswalk: [
    'Word list (crosswalk)',
    'The table that turns each label of an agency into one of our words. Every line of it is on the data page.',
  ],
  measure: [
    'Measure',
    'A number with a fixed recipe. Each has a page that says how it is made and what it cannot show.',
  ],
  'data-version': [
    'Data version',
    'A name for all the data at one moment. Cite it, and others can find the same numbers.',
  ],
  district: ['District', 'A part of a city as the police divide it. We show areas, never points on a map.'],
  recovery: [
    'Putting right',
    'What an agency does after something went wrong: it admits it, explains, says sorry, mends the harm, learns and reports back.',
  ],
  paradox: [
    'Service recovery paradox',
    'The claim that people may trust more after a failure that was put right very well than if nothing had gone wrong. This site tests it.',
  ],
  'cannot-say': [
    '“The data cannot say”',
    'The records are too few, too short or too unclear to answer. That is a common result here, and a real one.',
  ],
} satisfies Record<string, [name: string, meaning: string]>
