import { firstDay, isoDay, months, monthOf, dayOf, type Month } from './calendar.ts'
import type { CityId } from './city.ts'
import { portAlder } from './cities.ts'
import { incidents, shapes, type Incident } from './incidents.ts'
import { Random } from './random.ts'

/** One published score; the columns of our sentiment table. */
export interface Score {
  area_level: 'city' | 'area' | 'district'
  area: string
  period_start: string
  period_months: 1 | 3
  question: 'trust' | 'safety'
  score: number
  answer_count: number
}

/** Noise around the usual level: standard deviation as a share of it, and correlation from month to month. */
export const noise = { sigma: 0.04, rho: 0.3 }

/** Usual trust and safety, in points, of the areas surveyed. Areas are groups of streets, not police districts. */
export const areas: Record<CityId, Record<string, Record<Score['question'], number>>> = {
  'port-alder': {
    'East Locks': { trust: 47, safety: 58 },
    'Green Terraces': { trust: 55, safety: 61 },
    'High Orchard': { trust: 58, safety: 66 },
    'Long Meadow': { trust: 53, safety: 63 },
    'Old Ferry': { trust: 52, safety: 57 },
    'Outer Harbour': { trust: 49, safety: 55 },
    'Rope Walk': { trust: 48, safety: 54 },
    'Upper Mill': { trust: 54, safety: 60 },
  },
  'san-lirio': {
    'North Terraces': { trust: 51, safety: 59 },
    'Old Market': { trust: 50, safety: 56 },
    'River Flats': { trust: 50, safety: 55 },
    'South Groves': { trust: 53, safety: 60 },
  },
}

/**
 * Ten years of monthly scores of both cities. Trust carries the planted incident of its area, on the scale of the
 * score itself (identity, points); safety carries none. The city is the average of its areas, weighted by answers.
 * Port Alder adds trust by district and quarter, with nothing planted.
 */
export function sentimentSeries(seed: number): Record<CityId, Score[]> {
  const ofCity = (city: CityId) => {
    const monthly = Object.entries(areas[city]).flatMap(([area, levels]) =>
      (['trust', 'safety'] as const).flatMap((question) => {
        const incident = incidents.find((one) => one.city === city && one.area === area)
        const planted = question === 'trust' ? incident : undefined
        return areaScores(
          new Random(seed, `${city} ${area} ${question}`),
          area,
          question,
          levels[question],
          planted,
        )
      }),
    )
    return [...cityScores(monthly), ...monthly]
  }
  return {
    'port-alder': [
      ...ofCity('port-alder'),
      ...districtScores(new Random(seed, 'port-alder districts trust')),
    ],
    'san-lirio': ofCity('san-lirio'),
  }
}

function areaScores(
  random: Random,
  area: string,
  question: Score['question'],
  level: number,
  incident: Incident | undefined,
): Score[] {
  const errors = correlated(random, months.length)
  return months.map((month, at) => {
    const share = season(month) + planted(incident, month) + noise.sigma * errors[at]!
    return {
      area_level: 'area',
      area,
      period_start: isoDay(firstDay(month)),
      period_months: 1,
      question,
      score: points(level * (1 + share)),
      answer_count: random.integer(410, 640),
    }
  })
}

/** A first-order autoregression with unit variance, stationary from its first value. */
function correlated(random: Random, length: number): number[] {
  const values = [random.normal()]
  while (values.length < length)
    values.push(noise.rho * values.at(-1)! + Math.sqrt(1 - noise.rho ** 2) * random.normal())
  return values
}

function season(month: Month): number {
  const angle = (2 * Math.PI * (month % 12)) / 12
  return 0.02 * Math.cos(angle) + 0.01 * Math.sin(2 * angle)
}

function planted(incident: Incident | undefined, month: Month): number {
  if (incident === undefined) return 0
  const { early, middle, late, yearlyDrift } = shapes[incident.truth]
  const since = month - monthOf(dayOf(incident.occurred_on))
  const gap = since < 0 ? 0 : since < 3 ? early : since < 6 ? middle : late
  return gap + (yearlyDrift * (month - months[0]!)) / 12
}

function cityScores(monthly: readonly Score[]): Score[] {
  return (['trust', 'safety'] as const).flatMap((question) =>
    months.map((month) => {
      const period_start = isoDay(firstDay(month))
      const own = monthly.filter((one) => one.question === question && one.period_start === period_start)
      const answer_count = own.reduce((sum, one) => sum + one.answer_count, 0)
      const score = points(own.reduce((sum, one) => sum + one.score * one.answer_count, 0) / answer_count)
      return {
        area_level: 'city',
        area: 'all',
        period_start,
        period_months: 1,
        question,
        score,
        answer_count,
      }
    }),
  )
}

function districtScores(random: Random): Score[] {
  return portAlder.districts.flatMap(({ name }) => {
    const level = random.integer(46, 60)
    return months
      .filter((month) => month % 3 === 0)
      .map((month) => ({
        area_level: 'district' as const,
        area: name,
        period_start: isoDay(firstDay(month)),
        period_months: 3 as const,
        question: 'trust' as const,
        score: points(level * (1 + noise.sigma * random.normal())),
        answer_count: random.integer(110, 240),
      }))
  })
}

function points(value: number): number {
  return Math.round(value * 100) / 100
}
