import { someRows, type Rows } from './rows.ts'

/** The rows of one agency, drawn by themselves; `agency` is null where all rows are drawn together. */
export interface Panel {
  agency: string | null
  rows: Rows
}

/** The rows of each agency by themselves, where there are several: agencies are not set side by side. */
export function panels(all: Rows): Panel[] {
  const column = agencyColumn(all)
  const byAgency = new Map<string, number[]>()
  for (let row = 0; column >= 0 && row < all.rowCount; row += 1) {
    const agency = all.text(row, column)
    if (agency !== null) byAgency.set(agency, [...(byAgency.get(agency) ?? []), row])
  }
  return byAgency.size < 2
    ? [{ agency: null, rows: all }]
    : [...byAgency].map(([agency, places]) => ({ agency, rows: someRows(all, places) }))
}

/** The place of the column that says whose a row is; negative where there is none. */
export const agencyColumn = (rows: Rows): number => rows.columns.findIndex(({ name }) => name === 'agency_id')
