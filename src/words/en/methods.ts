export const methods = {
  title: 'How each number is made',
  description: 'Every measure of this site: what it says, what it leaves out, its query, and its limits.',
  lead: 'Every number on this site comes from one of these measures. Each says what it counts, out of what, and what it cannot show.',
  measure: 'Measure',
  says: 'What it says',
  unit: 'Unit',
  outOf: 'Out of',
  nothing: 'a plain count',
  definition: 'How it is counted',
  example: 'A worked example',
  exampleShare: (numerator: string, denominator: string, share: string, range: string) =>
    `${numerator} out of ${denominator} is ${share}. The range of values the data fit is ${range}.`,
  exampleValue: (value: string, range: string | null) =>
    range === null ? `${value}.` : `${value}. The range of values the data fit is ${range}.`,
  exampleOf: (place: string, day: string, what: string) => `${place}, records up to ${day}: ${what}.`,
  exampleNone: 'No agency that is published here has the records for it.',
  caveat: 'What it does not show',
  misuse: 'How it is misread',
  shownWhen: 'When it is shown',
  shownShare: (limit: string) =>
    `A share is shown from ${limit} cases on; below that, only the counts. Limits are 95 % Wilson intervals.`,
  shownCount: 'A count of all there is has no interval. The last three months are marked as still filling.',
  shownOther: 'A number is shown where there is enough to say it; where not, the reason stands in its place.',
  function: 'A function makes the numbers from the rows of the query:',
  recomputable: 'You can recompute it: the query below runs on the tables that are published.',
  notRecomputable: 'It cannot be recomputed from what is published; only the finished totals leave.',
  query: 'The query',
  runQuery: 'Run it on the query page',
  sources: 'Sources',
  marks: { V: 'text read', S: 'read about in another text', M: 'from memory, to be checked' } as Record<
    string,
    string
  >,
  numbers: 'All its numbers (CSV)',
}
