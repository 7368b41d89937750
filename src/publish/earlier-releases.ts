import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { keptReleases, releases, releasesFolder, standing } from './releases.ts'

/** A release of other data that is kept beside the one that stands, and what a site still offers of it. */
export interface EarlierRelease {
  data_version: string
  /** Its folder among the releases at home. */
  folder: string
  /** Paths below it: its packed database, all of its files, and its numbers as CSV. */
  files: string[]
}

/**
 * The releases that stay kept once `version` stands, the latest first; each data version once. A release that was turned
 * back from is none of them: what was taken away is not offered.
 */
export function earlierReleases(current: string, version: string): EarlierRelease[] {
  const all = releases(current)
  const now = standing(current)
  const before = now === null ? [] : all.slice(0, all.indexOf(now) + 1)
  // a release of the same data is replaced, all others push the oldest out
  const others = all.at(-1)?.slice(6) === version ? all.slice(0, -1) : all
  const staying = new Set(others.slice(-keptReleases))
  const found = new Map<string, EarlierRelease>()
  for (const folder of before.filter((one) => staying.has(one)).reverse()) {
    const path = join(releasesFolder(current), folder, 'manifest.json')
    if (!existsSync(path)) continue
    const told = JSON.parse(readFileSync(path, 'utf8')) as {
      data_version: string
      database: { packed_path: string; parts?: { packed_path: string }[] }
    }
    if (told.data_version === version || found.has(told.data_version)) continue
    const { packed_path, parts = [] } = told.database
    const files = [packed_path, ...parts.map((part) => part.packed_path), 'measures.csv']
    found.set(told.data_version, { data_version: told.data_version, folder, files })
  }
  return [...found.values()]
}
