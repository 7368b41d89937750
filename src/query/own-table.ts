import { parquetMetadataAsync, parquetReadObjects, parquetSchema, type SchemaElement } from 'hyparquet'

/** A table of the reader's own: its bytes as CSV, and the statement that makes it beside ours. */
export interface OwnTable {
  name: string
  isParquet: boolean
  path: string
  bytes: Uint8Array<ArrayBuffer>
  sql: string
}

/**
 * A name for a table made from the name of its file: `Stops 2023.csv` → `my_stops_2023`; one that begins with `my` keeps it.
 * A name that is taken gets the next free number: `my_stops_2023_2`.
 */
export function ownName(file: string, isTaken: (name: string) => boolean = () => false): string {
  const word = file
    .replace(/\.[^.]*$/, '')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/\W+/g, '_')
    .replaceAll(/^_+|_+$/g, '')
    .replace(/^my(_|$)/, '')
    .slice(0, 50)
  const name = `my_${word === '' ? 'table' : word}`
  if (!isTaken(name)) return name
  let number = 2
  while (isTaken(`${name}_${number}`)) number += 1
  return `${name}_${number}`
}

/**
 * A CSV file, whose types the engine finds, or a Parquet file, whose types are kept (its reader rounds decimals past
 * fifteen digits and instants past the millisecond). @throws Error when it is neither.
 */
export async function ownTable(
  file: string,
  bytes: Uint8Array<ArrayBuffer>,
  isTaken: (name: string) => boolean = () => false,
): Promise<OwnTable> {
  const isParquet = new TextDecoder().decode(bytes.subarray(0, 4)) === 'PAR1'
  const name = ownName(file, isTaken)
  const path = `/data/own/${name}.csv`
  const make = (options: string) =>
    `CREATE OR REPLACE TEMP TABLE "${name}" AS SELECT * FROM read_csv('${path}', ${options})`
  if (!isParquet) return { name, isParquet, path, bytes, sql: make('header = true') }
  const { text, columns } = await parquetAsCsv(bytes)
  return {
    name,
    isParquet,
    path,
    bytes: new TextEncoder().encode(text),
    sql: make(
      `header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = '', allow_quoted_nulls = false, columns = {${columns}}`,
    ),
  }
}

async function parquetAsCsv(bytes: Uint8Array<ArrayBuffer>): Promise<{ text: string; columns: string }> {
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)
  const buffer = {
    byteLength: file.byteLength,
    slice: (start: number, end?: number) => file.slice(start, end),
  }
  const fields = parquetSchema(await parquetMetadataAsync(buffer)).children
  const rows = await parquetReadObjects({ file: buffer })
  const names = fields.map(({ element }) => element.name)
  const lines = rows.map((row) => names.map((name) => field(row[name])).join(','))
  const columns = fields.map(({ element }) => `${text(element.name)}: ${text(sqlType(element))}`).join(', ')
  return { text: [names.map(field).join(','), ...lines, ''].join('\n'), columns }
}

function sqlType({ type, converted_type, logical_type, scale, precision }: SchemaElement): string {
  if (converted_type === 'DECIMAL') return `DECIMAL(${precision ?? 18}, ${scale ?? 0})`
  if (converted_type === 'DATE' || logical_type?.type === 'DATE') return 'DATE'
  if (converted_type?.startsWith('TIMESTAMP') === true || logical_type?.type === 'TIMESTAMP')
    return 'TIMESTAMP'
  if (converted_type === 'UINT_64') return 'UBIGINT'
  return (
    { BOOLEAN: 'BOOLEAN', INT32: 'BIGINT', INT64: 'BIGINT', FLOAT: 'DOUBLE', DOUBLE: 'DOUBLE' }[
      type as string
    ] ?? 'VARCHAR'
  )
}

/** A value as CSV: texts are quoted, so that an empty one is not taken for none. */
function field(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean')
    return String(value)
  if (value instanceof Date) return value.toISOString().replace('T', ' ').replace('Z', '')
  const plain =
    typeof value === 'string'
      ? value
      : JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? String(inner) : inner))
  return `"${plain.replaceAll('"', '""')}"`
}

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`
