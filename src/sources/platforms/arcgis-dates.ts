import type { Source } from '../../agency.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

/** Milliseconds since 1970 as the clock of a zone showed them: `2024-03-10 03:30:00`. */
export function clockTime(milliseconds: number, zone: string): string {
  const known = formats.get(zone)
  const format =
    known ??
    new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      calendar: 'iso8601',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
  formats.set(zone, format)
  const part = Object.fromEntries(format.formatToParts(milliseconds).map(({ type, value }) => [type, value]))
  return `${part['year']}-${part['month']}-${part['day']} ${part['hour']}:${part['minute']}:${part['second']}`
}

/** A warning where dates said to be instants nearly all fall on midnight UTC: local days written as if they were UTC do. */
export function looksLikeWall(
  records: readonly Record<string, unknown>[],
  field: string,
  source: Source,
): string[] {
  const values = records.map((record) => record[field]).filter((value) => typeof value === 'number')
  const midnights = values.filter((value) => value % 86_400_000 === 0).length
  if (source.dates_are !== 'utc' || values.length < 20 || midnights < values.length * 0.8) return []
  return [
    `${field}: ${midnights} of ${values.length} lie on midnight UTC; the days may be local ones (dates_are: wall), and then they are told a day early`,
  ]
}
