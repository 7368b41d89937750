import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const beside = (path: string) => fileURLToPath(new URL(`../../../shared/${path}`, import.meta.url))

/** Published extracts beside the checkout, or in the folder that REDRESS_SHARED names. */
export const shared = process.env['REDRESS_SHARED'] ?? beside('data')

/** Statements that agree with R, written by another hand than the functions. */
export const statements = beside('reference/sql')

/** Says before the first test, in a line each, what of the two is not there, so that what needs it is left out. */
export default function sayWhatIsMissing(): void {
  const said = {
    [shared]: 'no number is compared with the published files, whose tests are skipped',
    [statements]: 'the functions are not compared with the statements in SQL, whose tests are skipped',
  }
  for (const [folder, missing] of Object.entries(said))
    if (!existsSync(folder)) console.warn(`${folder} is not there: ${missing}`)
}
