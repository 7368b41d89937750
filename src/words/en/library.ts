/** The library: incidents and what was done after each, across agencies. */
export const library = {
  name: 'Library',
  title: 'Library of incidents and responses',
  description:
    'What agencies did after listed incidents, and what the published measures did next. No ranking.',
  lead: (events: string, steps: string, agencies: string) =>
    `${events} real incidents and ${steps} dated steps from ${agencies}: what was done, when, and what the measures did in the two years from the incident.`,
  agencyCount: (count: string, isOne: boolean) => (isOne ? 'one agency' : `${count} agencies`),
  rules: 'How to read this',
  ruleNoRank: 'Nothing here is ranked, and nothing here says what works.',
  ruleSide:
    'Steps and measures stand side by side. The measures are read from the incident on, not from the steps, and some steps came later than the months read. Nothing here says that a step was the reason.',
  ruleTable: (have: string, need: string) =>
    `A table of steps against results is shown only once ${need} cases show a first change that chance does not explain. So far: ${have}. Even then it would be a pattern, not proof.`,
  ruleReached: (have: string) =>
    `${have} cases show a first change that chance does not explain. That is enough to look for a pattern, but the table is not made yet.`,
  demonstration: 'Fictional agencies',
  demonstrationAbout: 'These show what the site does. Their records and incidents were made up.',
  none: 'No incident is listed for a real agency yet.',
  done: 'What was done',
  next: 'Measures in the two years from the incident',
  inAreas: (count: string) => `Besides, ${count} cases in single areas, on the incident’s own page.`,
  noMeasure: 'No published measure covers it.',
  errors: {
    heading: 'How often this rule errs',
    title: 'What the rule says where the truth is known',
    about: (runs: string, seed: string) =>
      `Series were made by chance with a known truth, ${runs} for each line (seed ${seed}), and read by the same rule. The table says how often it gave which answer.`,
    truth: 'What was true',
    noise: 'Noise',
    noiseOf: (sigma: string, rho: string) => `${sigma}, carry-over ${rho}`,
    months: (before: string, after: string) => `${before} + ${after} months`,
    naive: 'A plain look says “higher”',
    paradox: 'This rule says “higher”',
    unchecked: '“Higher” without the two checks',
    recovered: 'Back to usual',
    partialOrNot: 'Partly or not back',
    inconclusive: 'Cannot say',
    caution:
      'Real series are less tidy than these: their months may shift for other reasons, and there may be a second incident. So real errors will be more common. The price of few false signs is many cases of “cannot say”, and small rises are often missed.',
  },
}
