import { gapDifferences } from '../statistics/gap-differences.ts'
import { gapTime } from '../statistics/gap-time.ts'
import { meanCumulativeFunction } from '../statistics/mean-cumulative-function.ts'
import { zFor } from '../statistics/normal-distribution.ts'
import { benjaminiHochberg } from '../statistics/p-adjust.ts'
import type { Context } from './_compute.ts'
import { hidden, shown } from './_numbers.ts'
import { closureEndings, closures, type Closure, type OfficerLine } from './_repeats.ts'
import type { Computed, Numbers } from './_row.ts'
import { thresholds } from './_thresholds.ts'

const year = 365
/** Days of the drawn lines: every sixtieth up to two years, and a year. */
const days = [...Array.from({ length: 13 }, (_, i) => 60 * i), year].sort((a, b) => a - b)

/** Draws of officers for a comparison (methods, B8), the same in every run. */
const bootstrap = { runs: 2000, seed: 8 }

/**
 * After a complaint was closed, how soon there was an event that led to another about the same officer, and how many
 * such events there were: by how the complaint had ended, with officers as clusters; and each ending beside all
 * others. Source: methods, B8.
 */
export function rows(lines: readonly OfficerLine[], { not_published }: Context): Computed[] {
  if (not_published.includes('closed_on')) return []
  const all = closures(lines)
  if (all.length === 0) return []
  const groups = closureEndings.flatMap((ending) => {
    const own = all.filter((each) => each.ending === ending)
    if (!isEnough(own)) return [{ category: `repeat/${ending}/day_365`, ...hidden('too_few_in_group') }]
    return [...repeat(own, ending), ...further(own, ending)]
  })
  return [...groups, ...compared(all)]
}

function isEnough(own: readonly Closure[]): boolean {
  const officers = new Set(own.map(({ officer_id }) => officer_id)).size
  const repeats = own.filter(({ later }) => later.length > 0).length
  return officers >= thresholds.repeat.officers && repeats >= thresholds.repeat.events
}

/**
 * `difference/sustained`: how much more often closures of one ending were followed within a year than all others together.
 * An officer may have closures of both, so officers are drawn anew; the marks allow for all comparisons.
 */
function compared(all: readonly Closure[]): Computed[] {
  const isFull = (own: readonly Closure[]) => isEnough(own) && isFollowed(own)(year)
  const endings = closureEndings.filter(
    (ending) =>
      isFull(all.filter((each) => each.ending === ending)) &&
      isFull(all.filter((each) => each.ending !== ending)),
  )
  if (endings.length === 0) return []
  const found = gapDifferences(
    { ...gapsOf(all), group: all.map(({ ending }) => ending) },
    year,
    bootstrap,
  ).filter(({ group }) => endings.includes(group))
  const q = benjaminiHochberg(found.map(({ p }) => p))
  return found.map(({ group, ...limits }, i) => ({
    category: `difference/${group}`,
    ...shown(
      limits,
      'cluster_bootstrap',
      { denominator: all.filter(({ ending }) => ending === group).length },
      q[i]! <= thresholds.family_q ? ['stands_in_family'] : [],
    ),
  }))
}

function gapsOf(own: readonly Closure[]) {
  return {
    gap: own.map(({ later, followed }) => later[0] ?? followed),
    event: own.map(({ later }) => (later.length > 0 ? 1 : 0)),
    cluster: own.map(({ officer_id }) => officer_id),
  }
}

/** `repeat/sustained/day_365`: the share of closures after which there was another event within a year. */
function repeat(own: readonly Closure[], ending: string): Computed[] {
  return gapTime(gapsOf(own), days.filter(isFollowed(own))).map(({ time, surv, se }) => {
    const { value, lower, upper } = around(1 - surv!, se)
    return {
      category: `repeat/${ending}/${at(time)}`,
      ...shown(
        { value, lower: floor(lower), upper: upper === null ? null : Math.min(1, upper) },
        'gap_time',
        {
          denominator: own.length,
        },
      ),
    }
  })
}

/** `further/sustained/day_365`: how many such events there had been by then, for each closure, on average. */
function further(own: readonly Closure[], ending: string): Computed[] {
  const intervals = own.flatMap(({ officer_id, followed, later }) => {
    const stops = [...new Set([...later, followed])]
    return stops.map((stop, i) => ({
      ...{ id: officer_id, start: i === 0 ? 0 : stops[i - 1]!, stop },
      event: later.filter((day) => day === stop).length,
    }))
  })
  const column = <K extends keyof (typeof intervals)[number]>(key: K) => intervals.map((each) => each[key])
  const process = { id: column('id'), start: column('start'), stop: column('stop'), event: column('event') }
  return meanCumulativeFunction(process, days.filter(isFollowed(own))).map(({ time, mcf, se }) => {
    const { value, lower, upper } = around(mcf!, se)
    const numbers: Numbers = shown({ value, lower: floor(lower), upper }, 'mean_cumulative', {
      denominator: own.length,
    })
    return { category: `further/${ending}/${at(time)}`, ...numbers }
  })
}

function isFollowed(own: readonly Closure[]): (day: number) => boolean {
  const longest = own.map(({ followed }) => followed).sort((a, b) => b - a)
  return (day) => (longest[thresholds.waiting.at_risk - 1] ?? -1) >= day
}

function around(value: number, se: number | null) {
  const reach = se === null ? null : zFor(0.95) * se
  return {
    value,
    lower: reach === null ? null : value - reach,
    upper: reach === null ? null : value + reach,
  }
}

function floor(limit: number | null): number | null {
  return limit === null ? null : Math.max(0, limit)
}

function at(day: number): string {
  return `day_${String(day).padStart(3, '0')}`
}
