import { Type, type DataType } from '@uwdata/flechette'
import type { SchemaElement } from 'hyparquet'
import { ByteWriter, parquetWrite } from 'hyparquet-writer'
import type { Result } from './result.ts'
import { columnNames } from './result-texts.ts'

/**
 * A result as a Parquet file with the types it has here: whole numbers, decimals, days and instants to their last digit;
 * what Parquet cannot say plainly (times, intervals, lists) as text. `notes` go into the file's own metadata.
 */
export function resultParquet(result: Result, notes: Record<string, string>): Uint8Array<ArrayBuffer> {
  const names = columnNames(result)
  const writer = new ByteWriter()
  parquetWrite({
    writer,
    schema: [
      { name: 'root', num_children: names.length },
      ...result.columns.map(({ type }, at) => ({
        name: names[at]!,
        repetition_type: 'OPTIONAL' as const,
        ...stored(type),
      })),
    ],
    columnData: names.map((name, column) => ({
      name,
      data: Array.from({ length: result.rowCount }, (_, row) => storedValue(result, row, column)),
    })),
    kvMetadata: Object.entries(notes).map(([key, value]) => ({ key, value })),
    createdBy: 'Redress',
  })
  return new Uint8Array(writer.getBuffer() as ArrayBuffer)
}

function stored(type: DataType): Omit<SchemaElement, 'name'> {
  switch (type.typeId) {
    case Type.Bool:
      return { type: 'BOOLEAN' }
    case Type.Float:
      return { type: 'DOUBLE' }
    case Type.Int:
      if (type.bitWidth < 32 || (type.bitWidth === 32 && type.signed)) return { type: 'INT32' }
      return type.bitWidth === 64 && !type.signed ? decimal(20, 0) : { type: 'INT64' }
    case Type.Decimal:
      return decimal(type.precision, type.scale)
    case Type.Date:
      return { type: 'INT32', converted_type: 'DATE' }
    case Type.Timestamp:
      return { type: 'INT64', converted_type: 'TIMESTAMP_MICROS' }
    default:
      return { type: 'BYTE_ARRAY', converted_type: 'UTF8' }
  }
}

function decimal(precision: number, scale: number): Omit<SchemaElement, 'name'> {
  return precision <= 18
    ? { type: 'INT64', converted_type: 'DECIMAL', precision, scale }
    : { type: 'FIXED_LEN_BYTE_ARRAY', type_length: 16, converted_type: 'DECIMAL', precision, scale }
}

function storedValue(result: Result, row: number, column: number): unknown {
  const value = result.value(row, column)
  if (value === null || value === undefined) return undefined
  const { type } = result.columns[column]!
  switch (type.typeId) {
    case Type.Bool:
    case Type.Float:
    case Type.Decimal:
      return value
    case Type.Int:
      return type.bitWidth >= 32 && stored(type).type !== 'INT32'
        ? BigInt(value as number | bigint)
        : Number(value)
    case Type.Date:
      return new Date(Number(value))
    case Type.Timestamp:
      return BigInt(Math.round(Number(value) * 1000))
    default:
      return result.text(row, column)
  }
}
