import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Agency } from '../agency.ts'
import type { House } from '../house.ts'
import { unpacked } from './gzip.ts'
import { readLock, writeLock, type Receipt } from './lock.ts'
import { sniff } from './sniff.ts'
import { filesOf, sha256, type FileBytes, type Snapshot } from './snapshot.ts'

/** What is said of a source beside its bytes. */
export type Remarks = Pick<Receipt, 'rows' | 'fetched' | 'drift_accepted' | 'changes'>

/**
 * Keeps the bytes of the named sources under data/raw/<agency> as they came and writes their receipts; the last
 * step is the lock file, so that a stop half-way leaves the old acceptance whole.
 */
export function accept(
  house: House,
  agency: Agency,
  snapshot: Snapshot,
  remarks: Record<string, Remarks>,
  acceptedOn: string,
): Receipt[] {
  const lock = readLock(house.lock)
  const folder = join(house.raw, agency.id)
  mkdirSync(folder, { recursive: true })
  const receipts = Object.entries(remarks).map(([source, { rows, ...said }]): [string, Receipt] => {
    const bytes = snapshot.sources[source]!
    const [first, ...more] = filesOf(bytes).map((file) => keep(folder, source, bytes.as_of, file))
    const format = sniff(unpacked(bytes.bytes, bytes.where), bytes.where)
    const further = more.length === 0 ? {} : { more }
    const { file, ...sums } = first!
    return [
      source,
      { file, format, as_of: bytes.as_of, accepted_at: acceptedOn, ...sums, rows, ...further, ...said },
    ]
  })
  writeLock(house.lock, { ...lock, [agency.id]: { ...lock[agency.id], ...Object.fromEntries(receipts) } })
  return receipts.map(([, receipt]) => receipt)
}

function keep(folder: string, source: string, asOf: string, { bytes, where }: FileBytes) {
  const format = sniff(unpacked(bytes, where), where)
  const sum = sha256(bytes)
  const file = `${source}_${asOf}_${sum.slice(0, 8)}${extension(format, bytes)}`
  const open = openSync(join(folder, `${file}.next`), 'w')
  for (let at = 0; at < bytes.length;) at += writeSync(open, bytes, at)
  fsyncSync(open)
  closeSync(open)
  renameSync(join(folder, `${file}.next`), join(folder, file))
  return { file, sha256: sum, bytes: bytes.length }
}

function extension(format: Receipt['format'], bytes: Uint8Array): string {
  const plain = extname(`x.${format}`)
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? `${plain}.gz` : plain
}
