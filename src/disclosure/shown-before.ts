import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isAboutPeople, keyOf, type PeopleRow } from './people-row.ts'

/** The counts of people in groups that readers last saw, by the key of their row. */
export type ShownBefore = ReadonlyMap<string, { numerator: number; denominator: number | null }>

/** What a release shows, set down before it stands: `data_version` is the one of its manifest. */
interface Staged {
  data_version: string
  shown: Record<string, { numerator: number; denominator: number | null }>
}

/**
 * What was shown when this house last published; empty where it never did. It is kept beside the published folder,
 * for a count that is hidden now would otherwise be forgotten, and two releases apart it could be taken off again.
 * After a stop, what was set down of a release counts if that release came to stand, and is forgotten if not.
 */
export function shownBefore(published: string): ShownBefore {
  const { kept, staged } = pathsFor(published)
  if (existsSync(staged)) {
    const { data_version, shown } = JSON.parse(readFileSync(staged, 'utf8')) as Staged
    if (data_version === standingVersion(published)) keep(published, shown)
    else rmSync(staged)
  }
  return new Map(existsSync(kept) ? Object.entries(JSON.parse(readFileSync(kept, 'utf8'))) : [])
}

/**
 * Sets down what the release will show before it stands; where a count is hidden, what was shown of it before. Returns
 * what keeps it for good once the release stands.
 */
export function stageShown(
  published: string,
  data_version: string,
  rows: readonly PeopleRow[],
  before: ShownBefore,
): () => void {
  const shown = new Map(before)
  for (const row of rows) {
    if (isAboutPeople(row) && row.numerator !== null)
      shown.set(keyOf(row), { numerator: row.numerator, denominator: row.denominator })
  }
  if (shown.size === 0) return () => {}
  const sorted = Object.fromEntries([...shown].sort(([a], [b]) => (a < b ? -1 : 1)))
  write(pathsFor(published).staged, { data_version, shown: sorted } satisfies Staged)
  return () => {
    keep(published, sorted)
  }
}

function keep(published: string, shown: Staged['shown']): void {
  const { kept, staged } = pathsFor(published)
  write(kept, shown)
  rmSync(staged, { force: true })
}

function standingVersion(published: string): string | null {
  const manifest = join(published, 'manifest.json')
  if (!existsSync(manifest)) return null
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { data_version: string }).data_version
}

function write(path: string, value: object): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(`${path}.next`, `${JSON.stringify(value, null, 1)}\n`)
  renameSync(`${path}.next`, path)
}

function pathsFor(published: string): { kept: string; staged: string } {
  return { kept: `${published}.shown/people.json`, staged: `${published}.shown/people-staged.json` }
}
