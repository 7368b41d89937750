import { dayOf, daysIn, firstDay, isoDay, monthOf, months, type Day, type Month } from './calendar.ts'
import type { City } from './city.ts'
import { incidents } from './incidents.ts'
import { Random } from './random.ts'

export type MeetingKind = 'beat_meeting' | 'workshop' | 'listening_session'

export interface Meeting {
  held: Day
  district: number
  kind: MeetingKind
  attendees: number | null
}

export interface Course {
  month: Month
  course: 'deescalation' | 'fair_treatment' | 'crisis'
  /** Null for a course of the whole city. */
  district: number | null
  officers: number
}

/** Meetings of ten years; about one listening session in each district in the three months after an incident. */
export function meetings(seed: number, city: City): Meeting[] {
  const random = new Random(seed, `${city.id} meetings`)
  const held = months.flatMap((month) =>
    city.districts.flatMap((_, district) => {
      const isAfter = incidents.some(
        (one) => one.city === city.id && [1, 2, 3].includes(month - monthOf(dayOf(one.occurred_on))),
      )
      const kinds = Array.from({ length: random.poisson(city.id === 'port-alder' ? 0.65 : 0.35) }, () =>
        random.weighted<MeetingKind>({ beat_meeting: 80, workshop: 20 }),
      )
      if (isAfter && random.chance(0.34)) kinds.push('listening_session')
      return kinds.map((kind) => meeting(random, month, district, kind))
    }),
  )
  return held.sort((a, b) => a.held - b.held)
}

function meeting(random: Random, month: Month, district: number, kind: MeetingKind): Meeting {
  return {
    held: firstDay(month) + random.integer(0, daysIn(month) - 1),
    district,
    kind,
    attendees: random.chance(0.12) ? null : random.days(kind === 'listening_session' ? 70 : 22, 0.5),
  }
}

/** Courses by month: one in three months in each district, and a course of the whole city in the year after an incident. */
export function courses(seed: number, city: City): Course[] {
  const random = new Random(seed, `${city.id} training`)
  return months.flatMap((month) => {
    const recent = incidents.some((one) => {
      const since = month - monthOf(dayOf(one.occurred_on))
      return one.city === city.id && since > 1 && since <= 12
    })
    const local = city.districts.flatMap((_, district) =>
      random.chance(0.33)
        ? [
            {
              month,
              course: random.of(['deescalation', 'crisis'] as const),
              district,
              officers: random.integer(4, 24),
            },
          ]
        : [],
    )
    if (!recent) return local
    return [
      ...local,
      { month, course: 'fair_treatment' as const, district: null, officers: random.integer(20, 60) },
    ]
  })
}

/** Month → `2016-01`. */
export function isoMonth(month: Month): string {
  return isoDay(firstDay(month)).slice(0, 7)
}
