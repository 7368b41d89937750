/** Where a period begins, in years: `2020` → 2020, `2020-Q3` → 2020.5, `2020-07` → 2020.5, `2020-07-02` → about 2020.5. */
export function timeOf(period: string): number {
  const year = Number(period.slice(0, 4))
  if (period[5] === 'Q') return year + (Number(period[6]) - 1) / 4
  const month = period.length >= 'YYYY-MM'.length ? Number(period.slice(5, 7)) - 1 : 0
  const day = period.length >= 'YYYY-MM-DD'.length ? Number(period.slice(8, 10)) - 1 : 0
  return year + month / 12 + day / 365
}

/** How long a period is, in years. */
export function spanOf(period: string): number {
  if (period[5] === 'Q') return 1 / 4
  return period.length === 'YYYY'.length ? 1 : 1 / 12
}

/** The next period of the same length: `2020-Q4` → `2021-Q1`, `2020-12` → `2021-01`. */
export function nextPeriod(period: string): string {
  const [year, part] = [Number(period.slice(0, 4)), period.slice(5)]
  if (part === '') return String(year + 1)
  const [prefix, digits, last] = part.startsWith('Q') ? ['Q', 1, 4] : ['', 2, 12]
  const at = Number(part.slice(prefix.length))
  return at === last
    ? `${year + 1}-${prefix}${'1'.padStart(digits, '0')}`
    : `${year}-${prefix}${String(at + 1).padStart(digits, '0')}`
}

/** The same period a year before: `2020-07` → `2019-07`, `2020-Q4` → `2019-Q4`. */
export function yearBefore(period: string): string {
  return `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`
}

/** Every period from the first to the last given, none left out. */
export function periodsBetween(periods: readonly string[]): string[] {
  const sorted = [...periods].sort()
  const all: string[] = sorted.slice(0, 1)
  while (all.length > 0 && all.at(-1)! < sorted.at(-1)!) all.push(nextPeriod(all.at(-1)!))
  return all
}
