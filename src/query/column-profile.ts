import type { Result } from './result.ts'

/** What a column of a result holds. */
export interface ColumnProfile {
  name: string
  /** Rows without a value. */
  missing: number
  /** How many different values there are, not counting NULL. */
  distinct: number
  /** Smallest and largest: numbers by size, all else by its letters; null where there is no value. */
  least: string | null
  most: string | null
  /** The most frequent value and how often it stands; the first of them where several do. */
  commonest: { text: string; rows: number } | null
}

/** What each column of a result holds, over all rows that are kept. */
export function columnProfiles(result: Result): ColumnProfile[] {
  return result.columns.map(({ name, isNumeric }, column) => {
    const counts = new Map<string, number>()
    let missing = 0
    let least: string | null = null
    let most: string | null = null
    const isBefore = (a: string, b: string) => (isNumeric ? Number(a) < Number(b) : a < b)
    for (let row = 0; row < result.rowCount; row += 1) {
      const text = result.text(row, column)
      if (text === null) {
        missing += 1
        continue
      }
      counts.set(text, (counts.get(text) ?? 0) + 1)
      if (least === null || isBefore(text, least)) least = text
      if (most === null || isBefore(most, text)) most = text
    }
    let commonest: ColumnProfile['commonest'] = null
    for (const [text, rows] of counts) if (rows > (commonest?.rows ?? 0)) commonest = { text, rows }
    return { name, missing, distinct: counts.size, least, most, commonest }
  })
}
