import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/**
 * Furnishes a home with published JSON files, by path below `published/` without its ending, and makes it the home that
 * pages read; what reads it is to be imported after that.
 */
export function publishedHome(files: Readonly<Record<string, unknown>>): void {
  const home = mkdtempSync(join(tmpdir(), 'redress-published-'))
  for (const [path, value] of Object.entries(files)) {
    const file = join(home, 'published', `${path}.json`)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(value))
  }
  process.env['REDRESS_HOME'] = home
}

/** Rows of measures as such files. */
export const measureFiles = (rows: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(rows).map(([stem, own]) => [`measures/${stem}`, own]))
