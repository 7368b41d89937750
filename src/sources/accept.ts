import { createHash } from 'node:crypto'
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Agency } from '../agency.ts'
import type { House } from '../house.ts'
import { unpacked } from './gzip.ts'
import { readLock, writeLock, type Receipt } from './lock.ts'
import { sniff } from './sniff.ts'
import type { Snapshot } from './snapshot.ts'

/**
 * Keeps the bytes of the named sources under data/raw/<agency> as they came and writes their receipts; the last
 * step is the lock file, so that a stop half-way leaves the old acceptance whole. `rows` is what loading counted.
 */
export function accept(
  house: House,
  agency: Agency,
  snapshot: Snapshot,
  fresh: string[],
  rows: Record<string, number>,
  acceptedOn: string,
): Receipt[] {
  const lock = readLock(house.lock)
  const folder = join(house.raw, agency.id)
  mkdirSync(folder, { recursive: true })
  const receipts = fresh.map((source): [string, Receipt] => {
    const { bytes, where, as_of } = snapshot.sources[source]!
    const format = sniff(unpacked(bytes, where), where)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const file = `${source}_${as_of}_${sha256.slice(0, 8)}${extension(format, bytes)}`
    writeFileSync(join(folder, `${file}.next`), bytes)
    renameSync(join(folder, `${file}.next`), join(folder, file))
    return [
      source,
      { file, format, as_of, accepted_at: acceptedOn, sha256, bytes: bytes.length, rows: rows[source]! },
    ]
  })
  writeLock(house.lock, { ...lock, [agency.id]: { ...lock[agency.id], ...Object.fromEntries(receipts) } })
  return receipts.map(([, receipt]) => receipt)
}

function extension(format: Receipt['format'], bytes: Uint8Array): string {
  const plain = extname(`x.${format}`)
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? `${plain}.gz` : plain
}
