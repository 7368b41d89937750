import { dayOf, isoDay } from './calendar.ts'
import type { City, CityId } from './city.ts'
import { Random } from './random.ts'

export type Group = 'no_complaint' | 'resolved_well' | 'resolved_badly'

export interface Response {
  respondent: number
  answered_on: string
  area: string
  /** The sampling cluster: twelve in each district. */
  cluster: number
  weight: number
  had_complaint: boolean | null
  is_satisfied: boolean | null
  trusts: boolean | null
}

/** Chance of trusting the police by how a complaint was handled, in the whole city. */
export const trust: Record<CityId, Record<Group, number>> = {
  'port-alder': { no_complaint: 0.62, resolved_well: 0.66, resolved_badly: 0.31 },
  'san-lirio': { no_complaint: 0.55, resolved_well: 0.54, resolved_badly: 0.3 },
}

const sizes: Record<CityId, { perCluster: number; from: string }> = {
  'port-alder': { perCluster: 20, from: '2025-04-01' },
  'san-lirio': { perCluster: 15, from: '2024-09-01' },
}

/** Share of residents in each group; who had a complaint is asked of everybody. */
const groups: Record<Group, number> = { no_complaint: 84, resolved_well: 7, resolved_badly: 9 }

/**
 * One survey of a city: the same number of answers in every district, so a weight is the district’s residents for
 * each answer, times 0.7 or 1.3 by age group. Trust differs between districts by up to eight points, which evens out
 * over residents: only the weighted shares meet `trust`. Two answers in a hundred are missing, item by item.
 */
export function surveyResponses(seed: number, city: City): Response[] {
  const random = new Random(seed, `${city.id} survey`)
  const { perCluster, from } = sizes[city.id]
  const residents = city.districts.reduce((sum, one) => sum + one.residents, 0)
  const tilts = city.districts.map((_, at) => (at % 2 === 0 ? 0.08 : -0.08))
  const middle = city.districts.reduce((sum, one, at) => sum + (tilts[at]! * one.residents) / residents, 0)
  const responses = city.districts.flatMap(({ name, residents: living }, district) =>
    Array.from({ length: 12 * perCluster }, (_, at) => {
      const isYoung = random.chance(0.5)
      const group = random.weighted(groups)
      const chance = trust[city.id][group] + tilts[district]! - middle + (isYoung ? -0.05 / 0.7 : 0.05 / 1.3)
      return {
        answered_on: isoDay(dayOf(from) + random.integer(0, 55)),
        area: name,
        cluster: district * 12 + Math.floor(at / perCluster) + 1,
        weight: Math.round(((living * (isYoung ? 0.7 : 1.3)) / (12 * perCluster)) * 100) / 100,
        ...answers(random, group, random.chance(chance)),
      }
    }),
  )
  return responses.map((response, at) => ({ respondent: at + 1, ...response }))
}

function answers(
  random: Random,
  group: Group,
  trusts: boolean,
): Pick<Response, 'had_complaint' | 'is_satisfied' | 'trusts'> {
  const hadComplaint = group !== 'no_complaint'
  const isMissing = () => random.chance(0.02)
  return {
    had_complaint: isMissing() ? null : hadComplaint,
    is_satisfied: !hadComplaint || isMissing() ? null : group === 'resolved_well',
    trusts: isMissing() ? null : trusts,
  }
}
