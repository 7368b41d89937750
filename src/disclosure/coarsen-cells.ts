import { generalise } from './generalise.ts'
import { fewest, grouped } from './people-row.ts'

/** How many records of one year, district and kind ended in one way. */
export interface Cell {
  year: number
  /** Null where the record names none, or where too few share it. */
  area: string | null
  /** What it was about, or which force was used; `withheld` where too few share it. */
  kind: string
  ending: string
  count: number
}

/**
 * The cells with district and kind left out where fewer than five records of a year share them, so that whichever cells
 * a reader adds up or takes away, no district and kind of a year is told of fewer. Nothing is hidden, only named less
 * closely: every total stays what it was. Protected rows were coarsened
 * so before, among all complaints or all incidents; here those counted must be five by themselves. Rows as published are open at their
 * publisher. How records ended is not a thing that points at one of them (methods, H1).
 */
export function coarsenCells(cells: readonly Cell[]): Cell[] {
  const places = [...grouped(cells, ({ year, area, kind }) => JSON.stringify([year, area, kind])).values()]
  const given = generalise(
    places.map((own) => ({
      time: String(own[0]!.year),
      district: own[0]!.area,
      kind: own[0]!.kind === 'withheld' ? null : own[0]!.kind,
      records: own.reduce((sum, { count }) => sum + count, 0),
    })),
    fewest.people,
  )
  const told = places.flatMap((own, at) =>
    own.map((cell) => ({
      ...cell,
      area: given[at]!.district ? cell.area : null,
      kind: given[at]!.kind ? cell.kind : 'withheld',
    })),
  )
  return [
    ...grouped(told, ({ year, area, kind, ending }) => JSON.stringify([year, area, kind, ending])).values(),
  ].map((own) => ({ ...own[0]!, count: own.reduce((sum, { count }) => sum + count, 0) }))
}
