import { tableFromIPC, Type, type DataType, type Table } from '@uwdata/flechette'
import { cellText, isNumeric } from './cell.ts'

/** One column of a result: its name as the query gave it, its Arrow type. */
export interface ResultColumn {
  name: string
  type: DataType
  isNumeric: boolean
}

/**
 * The rows of one statement as the engine streamed them, kept as Arrow batches: exact values, read only where they are
 * shown. `isCut` says that the engine had more rows than are kept.
 */
export class Result {
  readonly columns: readonly ResultColumn[]
  isCut = false
  readonly #header: Uint8Array
  readonly #batches: Table[] = []
  readonly #starts: number[] = []
  #rows = 0

  constructor(header: Uint8Array) {
    this.#header = header
    this.columns = decoded(header).schema.fields.map(({ name, type }) => ({
      name,
      type,
      isNumeric: isNumeric(type),
    }))
  }

  get rowCount(): number {
    return this.#rows
  }

  /** A whole result in one piece, as the engine gives it where it cannot stream. */
  static whole(bytes: Uint8Array): Result {
    const result = new Result(bytes)
    result.#keep(decoded(bytes))
    return result
  }

  /** The engine streams enumerated words without the list of words: such a result must be asked for as a whole. */
  get isStreamable(): boolean {
    return !this.columns.some(({ type }) => hasDictionary(type))
  }

  /** Keeps the rows of one batch. */
  add(chunk: Uint8Array): void {
    this.#keep(decoded([this.#header, chunk]))
  }

  #keep(batch: Table): void {
    if (batch.numRows === 0) return
    this.#starts.push(this.#rows)
    this.#batches.push(batch)
    this.#rows += batch.numRows
  }

  /** A value as the engine gave it: bigint for whole numbers of 64 bits and decimals, milliseconds for days. */
  value(row: number, column: number): unknown {
    const at = this.#batchOf(row)
    return this.#batches[at]!.getChildAt(column).at(row - this.#starts[at]!)
  }

  /** A value as text, exact; null where it is NULL. */
  text(row: number, column: number): string | null {
    return cellText(this.value(row, column), this.columns[column]!.type)
  }

  /** One row as texts. */
  texts(row: number): (string | null)[] {
    return this.columns.map((_, column) => this.text(row, column))
  }

  #batchOf(row: number): number {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#starts[middle]! <= row) low = middle
      else high = middle - 1
    }
    return low
  }
}

function hasDictionary(type: DataType): boolean {
  if (type.typeId === Type.Dictionary) return true
  return 'children' in type && (type.children ?? []).some((child) => hasDictionary(child.type))
}

/** One piece of bytes may be a file or a stream, several are a stream. */
function decoded(chunks: Uint8Array | Uint8Array[]): Table {
  return tableFromIPC(chunks, { useBigInt: true, useDecimalInt: true })
}
