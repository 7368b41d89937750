/** The four answers a person needs to mend a fault of the data. Every text is lower case, values in quotes. */
export interface Answers {
  /** A path to click, with a line where there is one: `new-orleans/misconduct.csv:212`. */
  where: string
  /** What stood there. */
  found: string
  /** What we understand, or would have accepted. */
  known?: string
  /** The next step, naming the file to edit. */
  todo: string
  /** The publisher’s portal did not answer: there is nothing here to mend. */
  isOutage?: true
}

/** Words in double quotes, as every `Problem` lists them. */
export function quoted(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(', ')
}

/**
 * The one error that data can cause. Its message reads
 *
 *     where: found
 *       known: …
 *       to do: …
 *
 * Anything else that is thrown is our own bug and shows its stack.
 */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly answers: Answers

  constructor(answers: Answers) {
    const lines = [`${answers.where}: ${answers.found}`]
    if (answers.known !== undefined) lines.push(`  known: ${answers.known}`)
    lines.push(`  to do: ${answers.todo}`)
    super(lines.join('\n'))
    this.answers = answers
  }
}
