import { timeOf } from './_time.ts'

/** Something that happened on a day, marked on a line of time. */
export interface Marked {
  on: string
  name: string
}

/** Those between two times, in years, in order. */
export function within(marked: readonly Marked[], from: number, to: number): Marked[] {
  return marked
    .filter(({ on }) => timeOf(on) >= from && timeOf(on) <= to)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
}

/** As a list of type “1” counts. */
export const number = (at: number): string => String(at + 1)

/** As a list of type “a” counts: a to z, then aa. */
export const letter = (at: number): string =>
  (at < 26 ? '' : letter(Math.floor(at / 26) - 1)) + String.fromCharCode(97 + (at % 26))
