import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Problem } from '../problem.ts'

/** Releases kept beside the one that stands. */
export const keptReleases = 3

/** The folder that holds the releases of what stands at `current`. */
export function releasesFolder(current: string): string {
  return `${current}-releases`
}

/** The releases of `current`, oldest first, by name: a number that grows, and what the release is called. */
export function releases(current: string): string[] {
  const folder = releasesFolder(current)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((one) => /^\d{5}-/.test(one))
    .sort()
}

/** The release that stands, or null. */
export function standing(current: string): string | null {
  return isLink(current) ? basename(readlinkSync(current)) : null
}

/**
 * Makes a finished folder the release that stands. `current` is a link, changed in one step: whoever reads it sees the
 * old release whole or the new one whole. The three before it are kept, but for one of the same name,
 * which it replaces.
 */
export function addRelease(current: string, finished: string, called: string): string {
  const folder = releasesFolder(current)
  mkdirSync(folder, { recursive: true })
  adopt(current)
  const last = releases(current).at(-1)
  const name = `${String(last === undefined ? 1 : Number(last.slice(0, 5)) + 1).padStart(5, '0')}-${called}`
  renameSync(finished, join(folder, name))
  point(current, name)
  const before = releases(current).at(-2)
  if (before?.slice(6) === called) rmSync(join(folder, before), { recursive: true, force: true })
  const kept = releases(current)
  for (const old of kept.slice(0, Math.max(0, kept.length - keptReleases - 1)))
    rmSync(join(folder, old), { recursive: true, force: true })
  return name
}

/** Makes the release before the standing one, or the one named, stand again. @throws {Problem} when there is none. */
export function rollBack(current: string, wanted?: string): string {
  const all = releases(current)
  const now = standing(current)
  const before = now === null ? undefined : all[all.indexOf(now) - 1]
  const chosen = wanted === undefined ? before : all.find((one) => one === wanted)
  if (chosen === undefined) {
    throw new Problem({
      where: releasesFolder(current),
      found: wanted === undefined ? 'no release before the one that stands' : `no release "${wanted}"`,
      known: all.map((one) => (one === now ? `"${one}" (stands)` : `"${one}"`)).join(', ') || 'none',
      todo: 'name one of them: npm run rollback -- <release>',
    })
  }
  point(current, chosen)
  return chosen
}

/** Puts things right after a stop: a link that was never made is made, to the newest release or to what was set aside. */
export function recover(current: string): void {
  if (existsSync(current)) return
  if (existsSync(`${current}.old`)) {
    rmSync(current, { force: true })
    renameSync(`${current}.old`, current)
    return
  }
  const last = releases(current).at(-1)
  if (last !== undefined) point(current, last)
}

/** A folder from before there were releases becomes the first of them. */
function adopt(current: string): void {
  if (!existsSync(current) || isLink(current)) return
  const last = releases(current).at(-1)
  const name = `${String(last === undefined ? 1 : Number(last.slice(0, 5)) + 1).padStart(5, '0')}-before`
  renameSync(current, join(releasesFolder(current), name))
  point(current, name)
}

function point(current: string, release: string): void {
  const next = `${current}.link`
  rmSync(next, { force: true, recursive: true })
  symlinkSync(join(basename(releasesFolder(current)), release), next)
  mkdirSync(dirname(current), { recursive: true })
  renameSync(next, current)
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
}
