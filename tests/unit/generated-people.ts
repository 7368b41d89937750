import type { PeopleRow } from '../../src/disclosure/people-row.ts'
import { draws } from './generated-table.ts'

/** Three ways in which people by group become measure rows. */
export type Shape = 'people' | 'people by one outcome' | 'people by every outcome'

/** Complaints of people by group, year, area and outcome: the truth behind measure rows. */
export interface PeopleCounts {
  shape: Shape
  /** What the measure leaves out: nothing, rows that count nobody, or the rows of all years and areas. */
  without: 'nothing' | 'zeros' | 'whole'
  complaints: { group: string; year: string; area: string; outcome: string; count: number }[]
}

const outcomes = { sustained: 1, unfounded: 2, mediated: 0.4 }

/** Two to five groups, one to four years, one to three areas; some groups are rare, some years are thin. */
export function generatedPeople(shape: Shape, seed: number): PeopleCounts {
  const draw = draws(seed)
  const pick = <T>(from: readonly T[]) => from[Math.floor(draw() * from.length)]!
  const sizes = (least: number, most: number, from: readonly number[]) =>
    Array.from({ length: least + Math.floor(draw() * (most - least + 1)) }, () => pick(from))
  const without = pick(['nothing', 'zeros', 'whole'] as const)
  const groups = sizes(2, 5, [0.5, 3, 12, 40, 120])
  const years = sizes(1, 4, [0.4, 1, 2])
  const areas = sizes(1, 3, [0.5, 1, 2])
  const complaints = groups.flatMap((size, group) =>
    years.flatMap((often, year) =>
      areas.flatMap((large, area) =>
        Object.entries(outcomes).map(([outcome, share]) => ({
          group: `race/${'abcde'[group]!}`,
          year: String(2019 + year),
          area: `District ${area + 1}`,
          outcome,
          count: Math.floor(draw() * size * often * large * share),
        })),
      ),
    ),
  )
  return { shape, without, complaints }
}

/** How many groups somebody is in: of one group alone everything is known from the totals of everybody. */
export function groupsIn({ complaints }: PeopleCounts): number {
  return new Set(complaints.filter(({ count }) => count > 0).map(({ group }) => group)).size
}

/** The measure rows that these complaints give: every group and everybody, in all, by year and by area. */
export function peopleRows({ shape, without, complaints }: PeopleCounts): PeopleRow[] {
  const of = (key: 'group' | 'year' | 'area') => [...new Set(complaints.map((one) => one[key]))]
  const layers = [
    ...(without === 'whole' ? [] : [{ period: 'all', area: 'all' }]),
    ...of('year').map((period) => ({ period, area: 'all' })),
    ...of('area').map((area) => ({ period: 'all', area })),
  ]
  const categories =
    shape === 'people' ? ['all'] : shape === 'people by one outcome' ? ['sustained'] : Object.keys(outcomes)
  const rows = layers.flatMap(({ period, area }) =>
    ['all', ...of('group')].flatMap((people_group) => {
      const own = complaints.filter(
        (one) =>
          (period === 'all' || one.year === period) &&
          (area === 'all' || one.area === area) &&
          (people_group === 'all' || one.group === people_group),
      )
      const all = own.reduce((sum, { count }) => sum + count, 0)
      return categories.map((category): PeopleRow => {
        const counted = own.filter(({ outcome }) => category === 'all' || outcome === category)
        const numerator = counted.reduce((sum, { count }) => sum + count, 0)
        const denominator = shape === 'people' ? null : all
        const value = denominator === null ? numerator : all === 0 ? null : numerator / all
        const keys = {
          measure: shape,
          agency_id: 'alder',
          origin: 'public',
          period,
          area,
          people_group,
          category,
        }
        return {
          ...keys,
          numerator,
          denominator,
          value,
          lower: null,
          upper: null,
          status: 'shown',
          reasons: [],
        }
      })
    }),
  )
  return rows.filter(({ numerator, denominator }) => without !== 'zeros' || (denominator ?? numerator)! > 0)
}
