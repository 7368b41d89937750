import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Agency } from '../agency.ts'
import type { House } from '../house.ts'
import { unpacked } from './gzip.ts'
import { readLock, writeLock, type Receipt } from './lock.ts'
import { sniff } from './sniff.ts'
import { filesOf, sumAside, type FileBytes, type Snapshot } from './snapshot.ts'

/** What is said of a source beside its bytes. */
export type Remarks = Pick<Receipt, 'rows' | 'fetched' | 'drift_accepted' | 'changes'>

/** The files of a source, written in full beside the accepted ones under names that nothing reads: their own and `.next`. */
export interface Written {
  format: Receipt['format']
  files: [File, ...File[]]
}

type File = Pick<Receipt, 'file' | 'sha256' | 'bytes'>

/** Writes the bytes of the named sources as they came, while other work goes on; nothing is accepted by it. */
export async function write(
  house: House,
  agency: Agency,
  snapshot: Snapshot,
  ids: readonly string[],
): Promise<Record<string, Written>> {
  const folder = join(house.raw, agency.id)
  mkdirSync(folder, { recursive: true })
  const written: Record<string, Written> = {}
  for (const id of ids) {
    const source = snapshot.sources[id]!
    const files: File[] = []
    for (const file of filesOf(source)) files.push(await writeFile(folder, `${id}_${source.as_of}`, file))
    written[id] = { format: formatOf(source), files: files as Written['files'] }
  }
  return written
}

/** Takes away what was written and not accepted, by this run or by one that was stopped. */
export function discard(house: House, agencyId: string): void {
  const folder = join(house.raw, agencyId)
  if (!existsSync(folder)) return
  for (const file of readdirSync(folder))
    if (/_\d{4}-\d{2}-\d{2}_[0-9a-f]{8}\..*next$/.test(file)) rmSync(join(folder, file), { force: true })
}

/**
 * Accepts what was written: its files take their names under data/raw/<agency>, and their receipts are written; the last
 * step is the lock file, so that a stop half-way leaves the old acceptance whole.
 */
export function accept(
  house: House,
  agency: Agency,
  snapshot: Snapshot,
  written: Record<string, Written>,
  remarks: Record<string, Remarks>,
  acceptedOn: string,
): Receipt[] {
  const lock = readLock(house.lock)
  const receipts = Object.entries(written).map(([source, { format, files }]): [string, Receipt] => {
    // the same bytes may be given twice, such as a workbook with a sheet for each file
    for (const file of new Set(files.map((one) => one.file)))
      renameSync(join(house.raw, agency.id, `${file}.next`), join(house.raw, agency.id, file))
    const [{ file, ...sums }, ...more] = files
    const { as_of } = snapshot.sources[source]!
    const { rows, ...said } = remarks[source]!
    const further = more.length === 0 ? {} : { more }
    return [source, { file, format, as_of, accepted_at: acceptedOn, ...sums, rows, ...further, ...said }]
  })
  writeLock(house.lock, { ...lock, [agency.id]: { ...lock[agency.id], ...Object.fromEntries(receipts) } })
  return receipts.map(([, receipt]) => receipt)
}

async function writeFile(folder: string, name: string, one: FileBytes): Promise<File> {
  const { bytes } = one
  const sha256 = await sumAside(bytes)
  const file = `${name}_${sha256.slice(0, 8)}${extension(formatOf(one), bytes)}`
  const handle = await open(join(folder, `${file}.next`), 'w')
  try {
    for (let at = 0; at < bytes.length;) at += (await handle.write(bytes, at)).bytesWritten
    await handle.sync()
  } finally {
    await handle.close()
  }
  return { file, sha256, bytes: bytes.length }
}

function formatOf({ bytes, where }: FileBytes): Receipt['format'] {
  return sniff(unpacked(bytes, where), where)
}

function extension(format: Receipt['format'], bytes: Uint8Array): string {
  const plain = extname(`x.${format}`)
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? `${plain}.gz` : plain
}
