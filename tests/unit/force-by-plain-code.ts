import { tally, type Line } from './real-agency.ts'

/** Kinds of force, the gravest first. */
const gravest = ['firearm', 'less_lethal', 'physical', 'shown', 'other', 'unknown']
/** The gravest of some kinds. */
export const gravestOf = (words: string[]) => gravest.find((word) => words.includes(word))!
/** The parts of a cell that holds several. */
export const cells = (text: string, by: string) => text.split(by).map((part) => part.trim())
/** How many lines hold each text of a column. */
export const counted = (lines: Line[], column: string) => tally(lines, (line) => line[column]!)

/** `MM/DD/YYYY …` or `M/D/YYYY` as `YYYY-MM-DD`. */
export function isoDay(text: string): string {
  const [month, day, year] = text.split(' ')[0]!.split('/') as [string, string, string]
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
