import { years } from './calendar.ts'
import type { City, Race } from './city.ts'

export interface Headcount {
  year: number
  kind: 'officers' | 'residents' | 'contacts' | 'cameras'
  /** Null for the whole city. */
  district: number | null
  /** Null for everybody. */
  group: Exclude<Race, 'unknown'> | null
  count: number
}

/**
 * What complaints can be set against, year by year, with no chance in it: residents grow by half a per cent a year,
 * contacts fall by one per cent, officers stay; each district has officers in proportion to its contacts.
 */
export function headcounts(city: City): Headcount[] {
  const contacts = city.districts.reduce((sum, one) => sum + one.contacts, 0)
  const known = Object.entries(city.races).filter(([race]) => race !== 'unknown') as [
    Exclude<Race, 'unknown'>,
    number,
  ][]
  const shares = known.reduce((sum, [, share]) => sum + share, 0)
  return years.flatMap((year, at) => {
    const local = city.districts.flatMap((one, district) => [
      {
        year,
        kind: 'officers' as const,
        district,
        group: null,
        count: Math.round((city.officers * one.contacts) / contacts),
      },
      {
        year,
        kind: 'residents' as const,
        district,
        group: null,
        count: Math.round(one.residents * 1.005 ** at),
      },
      {
        year,
        kind: 'contacts' as const,
        district,
        group: null,
        count: Math.round(one.contacts * 0.99 ** at),
      },
    ])
    const total = (kind: Headcount['kind']) =>
      local.filter((one) => one.kind === kind).reduce((sum, one) => sum + one.count, 0)
    const whole = (['officers', 'residents', 'contacts'] as const).map((kind) => ({
      year,
      kind,
      district: null,
      group: null,
      count: total(kind),
    }))
    const byGroup = known.map(([group, share]) => ({
      year,
      kind: 'residents' as const,
      district: null,
      group,
      count: Math.round((total('residents') * share) / shares),
    }))
    return [
      ...whole,
      { year, kind: 'cameras' as const, district: null, group: null, count: city.cameras[at]! },
      ...byGroup,
      ...local,
    ]
  })
}
