import { Type, type DataType } from '@uwdata/flechette'

/** Whether values of a column are numbers, which stand at the right edge of a table. */
export function isNumeric({ typeId }: DataType): boolean {
  return typeId === Type.Int || typeId === Type.Float || typeId === Type.Decimal
}

/**
 * A value as text, to the last digit: whole numbers and decimals exactly, days as 2019-03-01, instants with what
 * they hold of a second, texts as they are. Null stays null: what NULL looks like is for the table or file to say.
 */
export function cellText(value: unknown, type: DataType): string | null {
  if (value === null || value === undefined) return null
  switch (type.typeId) {
    case Type.Decimal:
      return decimal(value as bigint, type.scale)
    case Type.Date:
      return isoDay(Number(value))
    case Type.Timestamp:
      return instant(Number(value))
    case Type.Time:
      return clock(Number(value) / 1000)
    case Type.Interval:
      return interval(value as Float64Array)
    case Type.Dictionary:
      return cellText(value, type.dictionary)
    default:
      return nested(value)
  }
}

function decimal(digits: bigint, scale: number): string {
  if (scale === 0) return String(digits)
  const text = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0')
  return `${digits < 0n ? '-' : ''}${text.slice(0, -scale)}.${text.slice(-scale)}`
}

function isoDay(milliseconds: number): string {
  const date = new Date(milliseconds)
  return Number.isNaN(date.getTime()) ? String(milliseconds) : date.toISOString().replace(/T.*/, '')
}

function instant(milliseconds: number): string {
  const whole = Math.floor(milliseconds / 86_400_000)
  return `${isoDay(whole * 86_400_000)} ${clock(milliseconds - whole * 86_400_000)}`
}

function clock(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000)
  const micros = Math.round((milliseconds - seconds * 1000) * 1000)
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const text = parts.map((part) => String(part).padStart(2, '0')).join(':')
  return micros === 0 ? text : `${text}.${String(micros).padStart(6, '0').replace(/0+$/, '')}`
}

function interval([months, days, nanoseconds]: Float64Array): string {
  const parts = [
    months === 0 ? '' : `${months} months`,
    days === 0 ? '' : `${days} days`,
    nanoseconds === 0 ? '' : clock(nanoseconds! / 1_000_000),
  ].filter((part) => part !== '')
  return parts.length === 0 ? '0 days' : parts.join(' ')
}

function nested(value: unknown): string {
  if (value instanceof Uint8Array)
    return `\\x${[...value].map((byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join('')}`
  if (typeof value !== 'object' || value === null) return String(value)
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'bigint'
      ? String(inner)
      : ArrayBuffer.isView(inner)
        ? [...(inner as never as unknown[])]
        : inner,
  )
}
