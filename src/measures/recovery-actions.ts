import { hidden, share, shown } from './_numbers.ts'
import type { Computed, Numbers } from './_row.ts'
import { thresholds } from './_thresholds.ts'

interface Line {
  origin: string
  step: string
  /** From receipt to closing; null where no closing date is recorded. */
  duration_days: number | null
  complaints: number
}

/**
 * Share of closed complaints after which each step is recorded, and the median days from receipt to closing of those
 * with it. Shares can add up to more than one. Source: methods, C10; vocabulary, discipline and remedy.
 */
export function rows(lines: readonly Line[]): Computed[] {
  const origins = [...new Set(lines.map(({ origin }) => origin))]
  return origins.flatMap((origin) => {
    const of = (step: string) => lines.filter((line) => line.origin === origin && line.step === step)
    const steps = [...new Set(lines.filter((line) => line.origin === origin).map(({ step }) => step))]
    const closed = total(of('closed'))
    return steps
      .filter((step) => step !== 'closed')
      .flatMap((step) => [
        { origin, category: step, ...share(total(of(step)), closed) },
        ...(step === 'not_recorded' ? [] : [{ origin, category: `days/${step}`, ...medianDays(of(step)) }]),
      ])
  })
}

function total(lines: readonly Line[]): number {
  return lines.reduce((sum, { complaints }) => sum + complaints, 0)
}

function medianDays(lines: readonly Line[]): Numbers {
  const timed = lines
    .filter(({ duration_days }) => duration_days !== null)
    .sort((a, b) => a.duration_days! - b.duration_days!)
  const n = total(timed)
  if (n < thresholds.waiting.complaints) return hidden('too_few_complaints')
  const at = (place: number) => {
    let seen = 0
    return timed.find(({ complaints }) => (seen += complaints) > place)!.duration_days!
  }
  const value = (at(Math.floor((n - 1) / 2)) + at(Math.ceil((n - 1) / 2))) / 2
  return shown({ value, lower: null, upper: null }, 'median', { numerator: n })
}
