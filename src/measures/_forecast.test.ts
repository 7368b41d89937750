import { expect, it } from 'vitest'
import { ar1Noise } from '../statistics/_ar1-noise.ts'
import { forecast } from './_forecast.ts'
import { unusualMonths } from './_unusual-months.ts'

const seasonal = (n: number, level: number, noise: number, seed = 3) =>
  ar1Noise(seed)(n, noise, 0).map((u, i) =>
    Math.round(level * Math.exp(u + 0.1 * (i / 12) + 0.2 * Math.sin((2 * Math.PI * (i + 1)) / 12))),
  )

it('shows a series that grows and has a season, six months on, with what past errors allow', () => {
  const y = seasonal(96, 120, 0.05)
  const { status, method, months, past_error, candidates } = forecast(y.slice(0, 90), false)
  expect({ status, method }).toEqual({ status: 'shown', method: 'poisson-harmonic' })
  expect(candidates.map((candidate) => candidate.method)).toEqual(['poisson-harmonic', 'holt-winters'])
  expect(months.map(({ h }) => h)).toEqual([1, 2, 3, 4, 5, 6])
  months.forEach(({ expected }, i) => expect(Math.abs(expected / y[90 + i]! - 1)).toBeLessThan(0.2))
  expect(past_error! / 120).toBeLessThan(0.15)
  for (const { expected, lower, upper } of months)
    expect([lower! < expected, expected < upper!]).toEqual([true, true])
})

it('gives last year’s months, and says so, where nothing does better', () => {
  const pattern = [9, 41, 12, 30, 8, 45, 20, 38, 7, 33, 15, 48]
  const wobble = ar1Noise(4)(90, 1, 0)
  const steps = wobble.map((u, i) => Math.round(pattern[i % 12]! + u))
  const answer = forecast(steps, false)
  expect(answer).toMatchObject({
    status: 'counts_only',
    reasons: ['no_candidate_passed'],
    method: 'seasonal-naive',
  })
  expect(answer.months.map(({ expected }) => expected)).toEqual(steps.slice(78, 84))
})

it('is withheld over a missing month, after a recent event, and in the first year', () => {
  const y = seasonal(60, 120, 0.05)
  expect([
    forecast(
      y.with(30, NaN).map((count) => (Number.isNaN(count) ? null : count)),
      false,
    ),
    forecast(y, true),
    forecast(y.slice(0, 11), false),
    forecast([], false),
  ]).toEqual(
    (['missing_month', 'recent_event', 'too_few_months', 'too_few_months'] as const).map((reason) => ({
      status: 'hidden',
      reasons: [reason],
      method: null,
      months: [],
      past_error: null,
      candidates: [],
    })),
  )
})

it('rings a month that doubles after two usual years, and no month that is like the last', () => {
  const usual = Array.from({ length: 48 }, (_, i) => 40 + ((i * 7) % 5))
  const quiet = unusualMonths(usual)
  const loud = unusualMonths(usual.with(40, 85))
  expect([quiet.status, quiet.chart!.outside, quiet.cusum!.signal_up]).toEqual(['shown', [], []])
  expect(loud.chart!.outside).toEqual([41])
  expect(loud.cusum!.signal_up[0]).toBe(41)
})

it('does not ring the summer of every year', () => {
  const summers = Array.from({ length: 60 }, (_, i) => Math.round(60 + 40 * Math.sin((2 * Math.PI * i) / 12)))
  const { is_seasonal, chart } = unusualMonths(summers)
  expect({ is_seasonal, outside: chart!.outside }).toEqual({ is_seasonal: true, outside: [] })
})

it('has nothing unusual to say of few counts, of less than two years, or of a gap', () => {
  const few = Array.from({ length: 30 }, () => 4)
  expect([
    unusualMonths(few),
    unusualMonths(few.slice(0, 23)),
    unusualMonths([...few, null]),
    unusualMonths([]),
  ]).toEqual(
    [['too_few_a_month'], ['too_few_months'], ['missing_month'], ['too_few_months']].map((reasons) => ({
      status: 'hidden',
      reasons,
      usual: [],
      is_seasonal: false,
      chart: null,
      cusum: null,
      h: null,
    })),
  )
})
