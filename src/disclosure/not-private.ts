import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Agency } from '../agency.ts'
import { Problem } from '../problem.ts'

/** The sum by which a text is allowed in `not-private.csv`: sixteen hexadecimal digits. */
export function textHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

/**
 * The texts of an agency that look private and are not, by their sums: `not-private.csv` in its folder, with columns
 * `hash` and `note`. Empty where there is no such file. @throws {Problem} for a line without a sum or a reason.
 */
export function notPrivate(agency: Agency): Set<string> {
  const path = join(agency.folder, 'not-private.csv')
  if (!existsSync(path)) return new Set()
  const lines = parse(readFileSync(path), { columns: true, trim: true }) as { hash?: string; note?: string }[]
  return new Set(
    lines.map(({ hash = '', note = '' }, at) => {
      if (/^[0-9a-f]{16}$/.test(hash) && note !== '') return hash
      throw new Problem({
        where: `${agency.id}/not-private.csv:${at + 2}`,
        found: `hash "${hash}", note "${note}"`,
        known: 'the sixteen digits that the scan gave, and why the text is not private',
        todo: `mend or delete the line in data/agencies/${agency.id}/not-private.csv`,
      })
    }),
  )
}
