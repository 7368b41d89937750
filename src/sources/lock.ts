import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { Problem } from '../problem.ts'

const receipt = z.strictObject({
  file: z.string(),
  format: z.enum(['csv', 'xlsx', 'json']),
  as_of: z.iso.date(),
  accepted_at: z.iso.date(),
  sha256: z.string(),
  bytes: z.number().int(),
  rows: z.number().int(),
})

const lockFile = z.record(z.string(), z.record(z.string(), receipt))

/** What was accepted of one source: the file under data/raw/<agency>, its as-of date, sum, bytes and rows. */
export type Receipt = z.infer<typeof receipt>

/** Receipts by agency and source. */
export type Lock = z.infer<typeof lockFile>

/** The receipts in `path`; none when there is no such file. @throws {Problem} when it was edited into something else. */
export function readLock(path: string): Lock {
  if (!existsSync(path)) return {}
  const read = lockFile.safeParse(JSON.parse(readFileSync(path, 'utf8')))
  if (!read.success) {
    throw new Problem({
      where: 'data/sources.lock.json',
      found: read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '),
      todo: 'restore the file with git checkout data/sources.lock.json, then refresh again',
    })
  }
  return read.data
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
