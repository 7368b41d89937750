import { parse } from 'csv-parse/sync'
import { afterEach } from 'vitest'
import type { Source } from '../../src/agency.ts'
import { fetchSource } from '../../src/sources/fetch-source.ts'
import type { Receipt } from '../../src/sources/lock.ts'
import type { Fetched } from '../../src/sources/platforms/platform.ts'
import { type Held } from './players.ts'
import { portal, type Play, type Portal } from './portal.ts'
import { sourceOf } from './read-files.ts'

/** The portal that the running test talks to; closed after it. */
export let open: Portal | null = null
afterEach(async () => {
  await open?.close()
  open = null
})

export const columns = { case_no: 'Case No', finding: 'Finding' }
export const held = (rows: number): Held => ({
  columns,
  rows: Array.from({ length: rows }, (_, at) => ({
    case_no: `C-${at}`,
    finding: at % 3 === 0 ? 'a "b", c' : 'Sustained',
  })),
})

/** What fetching gives while a portal on loopback plays along. */
export async function fetched(
  play: Play,
  more: Partial<Source>,
  known?: Receipt,
): Promise<Fetched | 'unchanged'> {
  open = await portal(play)
  const there = { host: open.url, plain_http: 'a portal on loopback, for tests' }
  const dataset = more.platform === 'arcgis' ? `${open.url}/layer/0` : more.dataset
  const files = (more.files ?? []).map((file) => ({ ...file, url: `${open!.url}${file.url}` }))
  const source = sourceOf(['x'], { ...there, ...more, files, ...(dataset === undefined ? {} : { dataset }) })
  return fetchSource(source, open.ask, known)
}

/** The rows of what was fetched, by another reader than ours. */
export function rowsOf(result: Fetched | 'unchanged', delimiter = ','): Record<string, string>[] {
  if (result === 'unchanged') throw new Error('unchanged')
  return parse(Buffer.from(result.files[0]!.bytes), { columns: true, bom: true, delimiter })
}

export const shown = ({ rows }: Held) =>
  rows.map((row) => ({ 'Case No': row['case_no'], Finding: row['finding'] }))
export const receipt = (rows: number, updated_at: string | null): Receipt => ({
  file: 'x.csv',
  format: 'csv',
  as_of: '2024-01-01',
  accepted_at: '2024-01-01',
  sha256: '',
  bytes: 0,
  rows,
  fetched: {
    url: 'https://example.org',
    fetched_at: '2024-01-01T00:00:00Z',
    updated_at,
    etag: null,
    last_modified: null,
  },
})
