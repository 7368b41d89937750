import type { CityId } from './city.ts'

export type Truth = 'recovered' | 'partial' | 'not_recovered' | 'overshoot' | 'drift' | 'too_short'

/** One planted incident: the same ids, days and areas stand in the two events.csv. */
export interface Incident {
  city: CityId
  event_id: string
  area: string
  occurred_on: string
  truth: Truth
}

/** At least 60 months before each and, but for the too-short one, 24 from its own month on; never two within a year. */
export const incidents: readonly Incident[] = [
  {
    city: 'port-alder',
    event_id: 'rope-walk-traffic-stop',
    area: 'Rope Walk',
    occurred_on: '2021-03-12',
    truth: 'recovered',
  },
  {
    city: 'port-alder',
    event_id: 'old-ferry-chase',
    area: 'Old Ferry',
    occurred_on: '2022-06-18',
    truth: 'overshoot',
  },
  {
    city: 'port-alder',
    event_id: 'upper-mill-search',
    area: 'Upper Mill',
    occurred_on: '2023-09-05',
    truth: 'partial',
  },
  {
    city: 'san-lirio',
    event_id: 'river-flats-custody',
    area: 'River Flats',
    occurred_on: '2021-05-20',
    truth: 'not_recovered',
  },
  {
    city: 'san-lirio',
    event_id: 'old-market-march',
    area: 'Old Market',
    occurred_on: '2022-11-09',
    truth: 'drift',
  },
  {
    city: 'san-lirio',
    event_id: 'south-groves-arrest',
    area: 'South Groves',
    occurred_on: '2025-06-14',
    truth: 'too_short',
  },
]

/**
 * What the incident does to the score as a share of the area’s usual level: months 0–2, 3–5, and from 6 on. Every
 * one falls by a quarter. The drift is a steady climb of 4 % of the level a year over all ten years, whatever happens.
 */
export const shapes: Record<Truth, { early: number; middle: number; late: number; yearlyDrift: number }> = {
  recovered: { early: -0.25, middle: -0.12, late: 0, yearlyDrift: 0 },
  partial: { early: -0.25, middle: -0.18, late: -0.125, yearlyDrift: 0 },
  not_recovered: { early: -0.25, middle: -0.25, late: -0.25, yearlyDrift: 0 },
  overshoot: { early: -0.25, middle: -0.05, late: 0.2, yearlyDrift: 0 },
  drift: { early: -0.25, middle: -0.12, late: 0, yearlyDrift: 0.04 },
  too_short: { early: -0.25, middle: -0.12, late: 0, yearlyDrift: 0 },
}
