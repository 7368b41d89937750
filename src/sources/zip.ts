import { promisify } from 'node:util'
import { fromBuffer, type Entry, type ZipFile } from 'yauzl'
import { Problem, quoted } from '../problem.ts'
import { most } from './as-read.ts'
import { isNamed } from './named.ts'

const open = promisify(fromBuffer) as unknown as (bytes: Buffer, options: object) => Promise<ZipFile>

/** The entries of a zip, folders apart. @throws {Problem} when it is damaged, holds a name that leaves its folder, or would unpack to too much. */
export async function zipEntries(bytes: Uint8Array, where: string): Promise<Entry[]> {
  return (await listed(bytes, where)).entries.filter(({ fileName }) => !fileName.endsWith('/'))
}

/** The bytes of one entry: the one that `entry` names, or the only one. @throws {Problem} when there is no such one, or several. */
export async function zipEntry(bytes: Uint8Array, where: string, entry?: string): Promise<Uint8Array> {
  const { zip, entries } = await listed(bytes, where)
  const files = entries.filter(({ fileName }) => !fileName.endsWith('/') && !fileName.startsWith('__MACOSX/'))
  const fit = entry === undefined ? files : files.filter(({ fileName }) => isNamed(entry, fileName))
  if (fit.length !== 1) {
    throw new Problem({
      where,
      found: `a zip with ${fit.length} files${entry === undefined ? '' : ` named "${entry}"`}`,
      known: quoted(files.map(({ fileName }) => fileName)) || 'one file',
      todo: 'name the one to read as `entry` of the source in agency.yaml',
    })
  }
  return unpacked(zip, fit[0]!, where)
}

async function listed(bytes: Uint8Array, where: string): Promise<{ zip: ZipFile; entries: Entry[] }> {
  try {
    const zip = await open(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      autoClose: false,
      strictFileNames: true,
    })
    const entries: Entry[] = []
    await new Promise<void>((resolve, reject) => {
      zip.on('entry', (entry: Entry) => {
        entries.push(entry)
        const excess = tooMuch(entries)
        if (excess === null) zip.readEntry()
        else reject(new Error(excess))
      })
      zip.once('end', resolve)
      zip.once('error', reject)
      zip.readEntry()
    })
    return { zip, entries }
  } catch (error) {
    throw refusal(where, (error as Error).message)
  }
}

function tooMuch(entries: readonly Entry[]): string | null {
  const last = entries.at(-1)!
  if (entries.length > most.entries) return `more than ${most.entries} entries`
  if (last.uncompressedSize > Math.max(1_000_000, last.compressedSize * most.ratio))
    return `"${last.fileName}" unpacks to more than ${most.ratio} times its size`
  const sum = entries.reduce((all, { uncompressedSize }) => all + uncompressedSize, 0)
  return sum > most.bytes ? 'more than 2 GB unpacked' : null
}

async function unpacked(zip: ZipFile, entry: Entry, where: string): Promise<Uint8Array> {
  try {
    const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) =>
      zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened))),
    )
    const parts: Buffer[] = []
    for await (const part of stream) parts.push(part as Buffer)
    return Buffer.concat(parts)
  } catch (error) {
    throw refusal(where, (error as Error).message)
  }
}

function refusal(where: string, why: string): Problem {
  return new Problem({
    where,
    found: `a zip that cannot be opened safely (${why})`,
    known: `a whole zip of at most ${most.entries} files, with names that stay in their folder`,
    todo: 'fetch the file again; if it stays so, ask the publisher for the plain file',
  })
}
