import { daysIn, firstDay, firstMonth, months, yearOf, type Day } from './calendar.ts'
import { cameraShare, type City } from './city.ts'
import { Random } from './random.ts'
import { forceType } from '../../src/schema/words/force-type.ts'

export type ForceType = Exclude<keyof typeof forceType.words, 'withheld'>

export interface ForceIncident {
  occurred: Day
  district: number
  /** One for each officer who reported. */
  reports: ForceType[]
  /** The gravest of them. */
  gravest: ForceType
  isInjured: boolean | null
  video: boolean | null
}

const order = Object.keys(forceType.words) as ForceType[]

const kinds: Partial<Record<ForceType, number>> = {
  firearm: 1.5,
  less_lethal: 14,
  physical: 56,
  shown: 22,
  other: 4,
  unknown: 2.5,
}

/** Every use of force of a city in ten years, by day. */
export function forceIncidents(seed: number, city: City): ForceIncident[] {
  const random = new Random(seed, `${city.id} force`)
  return months
    .flatMap((month) => {
      const expected = city.force.monthly * Math.exp(city.force.yearlyGrowth * ((month - firstMonth) / 12))
      return Array.from({ length: random.poisson(expected) }, () =>
        incident(random, city, firstDay(month) + random.integer(0, daysIn(month) - 1)),
      )
    })
    .sort((a, b) => a.occurred - b.occurred)
}

function incident(random: Random, city: City, occurred: Day): ForceIncident {
  const first = random.weighted(kinds)
  const hurt = { firearm: 0.7, less_lethal: 0.45, physical: 0.25, shown: 0.02, other: 0.1, unknown: 0.1 }[
    first
  ]
  const others = Array.from({ length: random.index([75, 20, 5]) }, () =>
    random.weighted<ForceType>({ physical: 70, shown: 30 }),
  )
  const reports = [first, ...others]
  return {
    occurred,
    district: random.index(city.districts.map(({ contacts }) => contacts)),
    reports,
    gravest: order.find((word) => reports.includes(word))!,
    isInjured: random.chance(0.05) ? null : random.chance(hurt),
    video: random.chance(city.videoNotSaid / 2)
      ? null
      : random.chance(0.05 + 0.85 * cameraShare(city, yearOf(occurred))),
  }
}
