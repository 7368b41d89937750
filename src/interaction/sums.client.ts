import { monthName } from './words.client.ts'

/** Counts by month that a reader may add up, as a drawing carries them. */
export interface Sums {
  name: string
  counts: Map<string, number>
}

interface Month {
  month: string
  /** In years: 2020.5 is July 2020. */
  at: number
  /** Its name, in the language of the page. */
  name(): string
}

/** `from the public;2019-01;12 31  9|…` as counts by month; a blank month is not on record. */
export function sumsIn(text: string): Sums[] {
  return text.split('|').map((part) => {
    const [name = '', first = '', counts = ''] = part.split(';')
    let month = first
    const byMonth = new Map<string, number>()
    for (const count of counts.split(' ')) {
      if (count !== '') byMonth.set(month, Number(count))
      month = after(month)
    }
    return { name, counts: byMonth }
  })
}

/** Every month from the first on record to the last. */
export function months(series: readonly Sums[]): Month[] {
  const known = series.flatMap(({ counts }) => [...counts.keys()]).sort()
  const all: Month[] = []
  for (let month = known[0] ?? ''; month !== '' && month <= known.at(-1)!; month = after(month))
    all.push(named(month))
  return all
}

/** How many of each series fell into the months from one to another. */
export function added(series: readonly Sums[], from: string, to: string): { name: string; count: number }[] {
  return series.map(({ name, counts }) => ({
    name,
    count: [...counts].reduce((sum, [month, count]) => sum + (month >= from && month <= to ? count : 0), 0),
  }))
}

function named(month: string): Month {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return {
    month,
    at: year + (number - 1) / 12,
    name: () => monthName(year, number - 1),
  }
}

function after(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}
