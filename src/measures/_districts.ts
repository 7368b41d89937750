import fc from 'fast-check'

/** A published total as the measures read it. */
export interface Denominator {
  agency_id: string
  year: number
  denominator_kind: string
  area: string | null
  people_group: string | null
  total_count: number
}

export const denominators: fc.Arbitrary<Denominator[]> = fc.uniqueArray(
  fc.record({
    agency_id: fc.constantFrom('alder', 'birch'),
    year: fc.integer({ min: 2019, max: 2021 }),
    denominator_kind: fc.constantFrom('officers', 'residents', 'contacts', 'cameras'),
    area: fc.option(fc.constantFrom('1', '2')),
    people_group: fc.option(fc.constant('black')),
    total_count: fc.integer({ min: 1, max: 20_000 }),
  }),
  {
    maxLength: 20,
    selector: (row) => [row.agency_id, row.year, row.denominator_kind, row.area, row.people_group].join('\n'),
  },
)

/** Totals that a measure can set something against, beside what `counted` says of a year and place. */
export function beside(
  totals: readonly Denominator[],
  counted: readonly { agency_id: string; month: string; district: string | null }[],
): object[] {
  return totals.flatMap(({ agency_id, year, denominator_kind, area, people_group, total_count }) => {
    const own = counted.filter((row) => row.agency_id === agency_id)
    if (own.length === 0 || people_group !== null || denominator_kind === 'cameras') return []
    return [
      {
        agency_id,
        period: String(year),
        area: area ?? 'all',
        kind: denominator_kind,
        exposure: total_count,
        n: own.filter(
          ({ month, district }) => month.startsWith(String(year)) && (area === null || district === area),
        ).length,
        first_month: own.map(({ month }) => month.slice(0, 7)).sort()[0]!,
      },
    ]
  })
}

/** Whole years of one district or of the whole place. */
export function total(
  denominator_kind: string,
  area: string | null,
  year: number,
  total_count: number,
): Denominator {
  return { agency_id: 'alder', year, denominator_kind, area, people_group: null, total_count }
}
