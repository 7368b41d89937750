import { csvRecords, type CsvRecord } from './csv-records.ts'

/** Where the header of a delimited file stands, what it says, and what parts the fields. */
export interface CsvShape {
  delimiter: string
  /** Names without repetition, as DuckDB makes them: `x`, `x_1`; an empty one is `column3`. */
  header: string[]
  /** The line the header starts on, counted from 1; null when it stands among or below the rows. */
  headerLine: number | null
  /** Records above the header, such as a title; 0 where it stands among the rows. */
  above: number
  /** The header fills one line of the file, so that a reader can skip to it. */
  isOneLine: boolean
}

const looked = 40

/**
 * The shape of delimited text. The header is the record with most of the expected names among the first forty and the
 * last; with nothing expected, the first that is as full as its neighbours and holds no number.
 */
export function csvShape(text: string, expected: readonly string[]): CsvShape | null {
  const head = text.slice(0, 400_000)
  const shapes = [',', '\t', ';', '|'].map((delimiter) => shapeWith(head, text, delimiter, expected))
  return shapes.reduce((best, one) => (one.score > best.score ? one : best)).shape
}

function shapeWith(head: string, text: string, delimiter: string, expected: readonly string[]) {
  const first: CsvRecord[] = []
  for (const record of csvRecords(head, delimiter)) {
    first.push(record)
    if (first.length === looked) break
  }
  const last = lastRecord(text, delimiter)
  const known = new Set(expected)
  const matches = ({ fields }: CsvRecord) =>
    new Set(fields.map(bare).filter((field) => known.has(field))).size
  let chosen = first[0] ?? null
  for (const record of first) if (matches(record) > (chosen === null ? 0 : matches(chosen))) chosen = record
  const isLast =
    known.size > 0 &&
    last !== null &&
    (matches(last) > (chosen === null ? 0 : matches(chosen)) || isOnlyLast(first, chosen, last))
  if (known.size === 0) chosen = likeliest(first)
  const record = isLast ? last : chosen
  if (record === null) return { score: -1, shape: null }
  const isAmong = isLast || isAmongRows(first, record)
  return {
    score: known.size === 0 ? record.fields.length : matches(record) * 1000 + record.fields.length,
    shape: {
      delimiter,
      header: distinct(record.fields.map(bare)),
      headerLine: isAmong ? null : record.line,
      above: isAmong ? 0 : first.indexOf(record),
      isOneLine: !/[\r\n]/.test(record.text),
    },
  }
}

/** A header that is the last of a few records, not the only one. */
function isOnlyLast(first: readonly CsvRecord[], chosen: CsvRecord | null, last: CsvRecord): boolean {
  return (
    first.length > 1 &&
    first.length < looked &&
    chosen === first.at(-1) &&
    chosen?.text.trim() === last.text.trim()
  )
}

/** A header with rows above it: records of as many fields, at least half of them filled. */
function isAmongRows(first: readonly CsvRecord[], header: CsvRecord): boolean {
  return first
    .slice(0, Math.max(0, first.indexOf(header)))
    .some(
      ({ fields }) =>
        fields.length === header.fields.length &&
        fields.filter((field) => bare(field) !== '').length * 2 >= fields.length,
    )
}

function bare(field: string): string {
  return field
    .replace(/^\uFEFF/, '')
    .replaceAll('\0', '')
    .trim()
}

function lastRecord(text: string, delimiter: string): CsvRecord | null {
  const tail = text.slice(-100_000).trimEnd()
  const start = Math.max(tail.lastIndexOf('\n'), tail.lastIndexOf('\r')) + 1
  if (start === 0) return null
  return csvRecords(tail.slice(start), delimiter).next().value ?? null
}

function likeliest(records: readonly CsvRecord[]): CsvRecord | null {
  const filled = ({ fields }: CsvRecord) => fields.filter((field) => bare(field) !== '')
  const fullest = Math.max(0, ...records.map((record) => filled(record).length))
  return (
    records.find((record) => {
      const names = filled(record).map(bare)
      return (
        names.length >= fullest * 0.8 &&
        new Set(names).size === names.length &&
        !names.some((one) => /^[-+]?[\d.,/:% ]+$/.test(one))
      )
    }) ??
    records[0] ??
    null
  )
}

/** Names told apart: a second `x` is `x_1`, an empty one is `column` and its place. */
export function distinct(names: readonly string[]): string[] {
  const seen = new Set<string>()
  return names.map((name, at) => {
    const base = name === '' ? `column${at}` : name
    let own = base
    for (let again = 1; seen.has(own.toLowerCase()); again += 1) own = `${base}_${again}`
    seen.add(own.toLowerCase())
    return own
  })
}
