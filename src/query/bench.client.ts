import type { PackedFile } from './download.client.ts'
import type { Part } from './parts.ts'
import type { TableFiles } from './snippets.ts'

/** The parts of the workbench on the page, and the facts that the page states about engine and data. */
const part = <T extends HTMLElement>(id: string) => document.getElementById(id) as T
const facts = part('workbench').dataset

export const bench = {
  run: part<HTMLButtonElement>('run'),
  cancel: part<HTMLButtonElement>('cancel'),
  share: part<HTMLButtonElement>('share'),
  format: part<HTMLButtonElement>('format'),
  plain: part<HTMLButtonElement>('plain'),
  status: part('status'),
  notice: part('notice'),
  fetching: part<HTMLProgressElement>('fetching'),
  fetched: part('fetched'),
  size: part('size'),
  toKnow: part('to-know'),
  out: part('result'),
  whole: part('workbench'),
  kept: part<HTMLDetailsElement>('kept'),
  offline: part('offline'),
  agencies: part<HTMLFieldSetElement>('agencies-asked'),
  ownFiles: part<HTMLInputElement>('own-files'),
  ownTables: part('own-tables'),
}

/** The version of the published data. */
export const dataVersion = facts['version']!

/** What an engine needs to fetch. */
export const files = { engine: packedFile('engine'), database: packedFile('database') }

/** Files with the rows of one agency each; none where the database holds all rows. */
export const parts = JSON.parse(facts['parts']!) as Part[]

/** Where the Parquet files of each table lie below the folder of data. */
export const tableFiles = JSON.parse(facts['tableFiles']!) as TableFiles

/** Address of the folder of data. */
export const dataFolder = facts['folder']!

/** Earlier data versions whose files are still offered, each with their addresses. */
export const earlierFiles = JSON.parse(facts['earlier']!) as Record<string, string[]>

/** Address of the script that keeps this page for use without a network. */
export const offlineScript = facts['offline']!

function packedFile(name: string): PackedFile {
  return {
    address: facts[`${name}Address`]!,
    bytes: Number(facts[`${name}Bytes`]),
    packed_bytes: Number(facts[`${name}Packed`]),
  }
}

/** Tells the reader, and a screen reader once. */
export function say(text: string): void {
  if (bench.status.textContent !== text) bench.status.textContent = text
}
