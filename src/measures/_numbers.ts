import { byar } from '../statistics/byar.ts'
import { garwood } from '../statistics/garwood.ts'
import { wilson, type Interval } from '../statistics/wilson.ts'
import type { Numbers } from './_row.ts'
import { thresholds } from './_thresholds.ts'

const nothing = { value: null, lower: null, upper: null }

/** A count of everything there is: no interval, never withheld. */
export function count(numerator: number): Numbers {
  return {
    numerator,
    denominator: null,
    value: numerator,
    lower: null,
    upper: null,
    status: 'shown',
    reasons: [],
    flags: [],
    method: 'count',
  }
}

/** A share x / n with its Wilson interval, or its counts alone below twenty cases. */
export function share(x: number, n: number): Numbers {
  if (n < thresholds.proportion) return countsOnly(x, n, `fewer_than_${thresholds.proportion}`, 'wilson')
  return shown(wilson(x, n), 'wilson', { numerator: x, denominator: n })
}

/**
 * A rate of x events per `per` of an exposure, Byar's limits (exact ones below twenty events), or its counts alone
 * where events are few or `isEnough` says that the exposure is too small. The denominator is the exposure as published.
 */
export function rate(x: number, exposure: number, per: number, isEnough: boolean): Numbers {
  const method = x < thresholds.exactBelow ? 'garwood' : 'byar'
  if (x < thresholds.rate.events)
    return countsOnly(x, exposure, `fewer_than_${thresholds.rate.events}_events`, method)
  if (!isEnough) return countsOnly(x, exposure, 'exposure_too_small', method)
  const limits = method === 'garwood' ? garwood : byar
  return shown(limits(x, exposure / per), method, { numerator: x, denominator: exposure })
}

/** A value that stands as it is, with limits where it has them. */
export function shown(
  { value, lower, upper }: Interval,
  method: string,
  { numerator = null, denominator = null }: Partial<Pick<Numbers, 'numerator' | 'denominator'>> = {},
  flags: string[] = [],
): Numbers {
  return { numerator, denominator, value, lower, upper, status: 'shown', reasons: [], flags, method }
}

/** Counts without the value that could be made of them, and why. */
export function countsOnly(
  numerator: number | null,
  denominator: number | null,
  reason: string,
  method: string,
): Numbers {
  return { numerator, denominator, ...nothing, status: 'counts_only', reasons: [reason], flags: [], method }
}

/** A number that cannot be given, and why. */
export function hidden(...reasons: string[]): Numbers {
  return {
    numerator: null,
    denominator: null,
    ...nothing,
    status: 'hidden',
    reasons,
    flags: [],
    method: 'none',
  }
}
