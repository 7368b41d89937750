import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { csvOf } from './csv.ts'

/** How often the episode rule says what, where the truth is known; shares 0–1 of so many simulated series (methods, C8). */
export interface ErrorRate {
  truth_en: string
  truth_es: string
  /** Standard deviation of the noise, on the log scale. */
  sigma: number
  rho: number
  months_before: number
  months_after: number
  runs: number
  seed: number
  /** Lower in the first three months than before, higher from the seventh on: what a plain look would call a paradox. */
  naive: number | null
  paradox: number
  recovered: number
  partial_or_not: number
  inconclusive: number
  /** Paradox without the trend check and the drop-one check. */
  paradox_unchecked: number | null
}

const columns = [
  'truth_en',
  'truth_es',
  'sigma',
  'rho',
  'months_before',
  'months_after',
  'runs',
  'seed',
  'naive',
  'paradox',
  'recovered',
  'partial_or_not',
  'inconclusive',
  'paradox_unchecked',
] as const satisfies readonly (keyof ErrorRate)[]

/** Where the simulation keeps its table, below the folder of figures. */
export const errorRatesPath = join('_simulation', 'error-rates.csv')

/** The table as the simulation wrote it, as CSV. */
export function errorRatesCsv(rates: readonly ErrorRate[]): string {
  return csvOf(columns, [...rates])
}

/** The committed table, in the order of the simulation; empty where there is none. */
export function readErrorRates(figures: string): ErrorRate[] {
  const path = join(figures, errorRatesPath)
  if (!existsSync(path)) return []
  const lines = parse(readFileSync(path), { columns: true }) as Record<string, string>[]
  return lines.map(
    ({ truth_en, truth_es, ...numbers }) =>
      ({
        truth_en,
        truth_es,
        ...Object.fromEntries(
          Object.entries(numbers).map(([column, text]) => [column, text === '' ? null : Number(text)]),
        ),
      }) as unknown as ErrorRate,
  )
}
