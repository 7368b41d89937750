import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { Problem } from '../problem.ts'

const file = { file: z.string(), sha256: z.string(), bytes: z.number().int() }

const count = z.number().int()

const change = z.strictObject({
  accepted_at: z.iso.date(),
  from_as_of: z.iso.date(),
  to_as_of: z.iso.date(),
  rule: z.enum(['by key', 'whole rows']),
  rows_before: count,
  rows_after: count,
  added: count,
  gone: count,
  edited: count,
  edited_columns: z.record(z.string(), count),
  without_key: z.strictObject({ added: count, gone: count }),
  flips: z.array(z.strictObject({ column: z.string(), from: z.string(), to: z.string(), rows: count })),
})

const receipt = z.strictObject({
  ...file,
  format: z.enum(['csv', 'xlsx', 'json', 'zip']),
  as_of: z.iso.date(),
  accepted_at: z.iso.date(),
  rows: count,
  more: z.array(z.strictObject(file)).optional(),
  fetched: z
    .strictObject({
      url: z.url(),
      fetched_at: z.iso.datetime(),
      updated_at: z.iso.datetime().nullable(),
      etag: z.string().nullable(),
      last_modified: z.string().nullable(),
    })
    .optional(),
  drift_accepted: z
    .array(z.strictObject({ on: z.iso.date(), reason: z.string(), findings: z.array(z.string()) }))
    .optional(),
  changes: z.array(change).optional(),
})

const lockFile = z.record(z.string(), z.record(z.string(), receipt))

/**
 * What was accepted of one source: the files under data/raw/<agency>, their as-of date, sums, bytes and rows; where
 * they were fetched; which drift was let through and why; and what changed from one acceptance to the next.
 */
export type Receipt = z.infer<typeof receipt>

/** Where and when the bytes of a platform were fetched, with what says next time whether they are the same. */
export type FetchedFrom = NonNullable<Receipt['fetched']>

/** What one accepted snapshot changed against the one before it, in numbers. */
export type ChangeRecord = z.infer<typeof change>

/** Receipts by agency and source. */
export type Lock = z.infer<typeof lockFile>

/** The receipts in `path`; none when there is no such file. @throws {Problem} when it was edited into something else. */
export function readLock(path: string): Lock {
  if (!existsSync(path)) return {}
  const read = lockFile.safeParse(jsonOf(readFileSync(path, 'utf8')))
  if (!read.success) {
    throw new Problem({
      where: 'data/sources.lock.json',
      found: read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '),
      todo: 'restore the file with git checkout data/sources.lock.json, then refresh again',
    })
  }
  return read.data
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    return (error as Error).message
  }
}

/** Writes the receipts, sorted, in one step: a reader sees the old file or the new one. */
export function writeLock(path: string, lock: Lock): void {
  const sorted = Object.fromEntries(
    Object.entries(lock)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([agency, sources]) => [
        agency,
        Object.fromEntries(Object.entries(sources).sort(([a], [b]) => (a < b ? -1 : 1))),
      ]),
  )
  writeFileSync(`${path}.next`, `${JSON.stringify(sorted, null, 2)}\n`)
  renameSync(`${path}.next`, path)
}
