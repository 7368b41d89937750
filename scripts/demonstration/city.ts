import type { AllegationClass } from './complaint.ts'
import type { Month } from './calendar.ts'

export type CityId = 'port-alder' | 'san-lirio'
export type Origin = 'public' | 'internal' | 'unknown'
export type Race = 'asian' | 'black' | 'latino' | 'white' | 'other' | 'unknown'

export interface District {
  name: string
  residents: number
  /** Recorded contacts with the police in a usual year. */
  contacts: number
  /** Complaints for each contact, against the city’s usual. */
  rate: number
}

/** What makes one city: everything that its records are drawn from. */
export interface City {
  id: CityId
  /** Expected complaints received in a month. */
  monthly: (month: Month) => Record<Exclude<Origin, 'unknown'>, number>
  /** Months vary more than chance alone: standard deviation of the log of the expected number. */
  monthlySpread: number
  districts: readonly District[]
  officers: number
  /** Body cameras in use, by year from 2016. */
  cameras: readonly number[]
  /** Share of complaints whose record does not say whether there is video. */
  videoNotSaid: number
  races: Readonly<Record<Race, number>>
  /** The chance of a finding against the officer, for these complainants against others, among investigated ones. */
  sustainedRatio: Readonly<Partial<Record<Race, number>>>
  /** Waiting grows by this share each year. */
  waitingGrowth: number
  /** A deadline in days; a share of those that would pass it within 60 days is closed just before it. */
  deadline: { days: number; share: number } | null
  classes: Readonly<Record<'public' | 'internal', Readonly<Record<AllegationClass, number>>>>
  force: { monthly: number; yearlyGrowth: number }
}

/** Share of officers who wear a camera in a year. */
export function cameraShare(city: City, year: number): number {
  return city.cameras[year - 2016]! / city.officers
}
