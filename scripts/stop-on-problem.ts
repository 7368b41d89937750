import { Problem } from '../src/problem.ts'

/**
 * Runs a command; a `Problem` is printed as its own words with exit code 2 (3 when a portal did not
 * answer), anything else keeps its stack.
 */
export async function stopOnProblem(command: () => Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    console.error(error.message)
    process.exitCode = error.answers.isOutage ? 3 : 2
  }
}
