import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { isAboutPeople, keyOf, type PeopleRow } from './people-row.ts'

/** The counts of people in groups that readers last saw, by the key of their row. */
export type ShownBefore = ReadonlyMap<string, { numerator: number; denominator: number | null }>

/**
 * What was shown when this house last published; empty where it never did. It is kept beside the published folder,
 * for a count that is hidden now would otherwise be forgotten, and two releases apart it could be taken off again.
 */
export function shownBefore(published: string): ShownBefore {
  const path = pathFor(published)
  return new Map(existsSync(path) ? Object.entries(JSON.parse(readFileSync(path, 'utf8'))) : [])
}

/** Keeps what is shown now; where a count is hidden, what was shown of it before. */
export function keepShown(published: string, rows: readonly PeopleRow[], before: ShownBefore): void {
  const shown = new Map(before)
  for (const row of rows) {
    if (isAboutPeople(row) && row.numerator !== null)
      shown.set(keyOf(row), { numerator: row.numerator, denominator: row.denominator })
  }
  if (shown.size === 0) return
  mkdirSync(dirname(pathFor(published)), { recursive: true })
  const sorted = [...shown].sort(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(`${pathFor(published)}.next`, `${JSON.stringify(Object.fromEntries(sorted), null, 1)}\n`)
  renameSync(`${pathFor(published)}.next`, pathFor(published))
}

function pathFor(published: string): string {
  return `${published}.shown/people.json`
}
