import { text, type Database } from '../database.ts'
import { coarsenCells, type Cell } from '../disclosure/coarsen-cells.ts'
import { allegationClass } from '../schema/words/allegation-class.ts'
import { forceType } from '../schema/words/force-type.ts'
import { outcome } from '../schema/words/outcome.ts'

/** What a page counts by: complaints from the public, or incidents with force. */
export const countables = ['complaints', 'force_incidents'] as const
export type Countable = (typeof countables)[number]

/**
 * Counts of one agency by year, district, kind and ending, for a page to add up as its reader asks. Kinds of complaints
 * are classes and their endings outcomes; kinds of incidents are kinds of force, their endings whether a person was hurt.
 */
export interface Cube {
  agency_id: string
  of: Countable
  /** The day up to which its records speak; its last year may be a part of one. */
  as_of?: string
  years: number[]
  /** Null: not recorded, or too few to give. */
  areas: (string | null)[]
  kinds: string[]
  endings: string[]
  /** Five whole numbers a cell, one after the other: the places of its year, area, kind and ending, and its count. */
  cells: number[]
}

const select: Record<Countable, string> = {
  complaints: `SELECT received_year AS year, district AS area, coalesce(allegation_class, 'unknown') AS kind,
    coalesce(outcome, 'unknown') AS ending FROM complaints WHERE origin = 'public'`,
  force_incidents: `SELECT occurred_year AS year, district AS area, coalesce(force_type, 'unknown') AS kind,
    CASE WHEN is_injured THEN 'hurt' WHEN NOT is_injured THEN 'not_hurt' ELSE 'unknown' END AS ending FROM force_incidents WHERE true`,
}
const order: Record<Countable, { kinds: string[]; endings: string[] }> = {
  complaints: { kinds: Object.keys(allegationClass.words), endings: Object.keys(outcome.words) },
  force_incidents: { kinds: Object.keys(forceType.words), endings: ['hurt', 'not_hurt', 'unknown'] },
}

/** The cubes of an agency, counted from its release tables; one without records of a kind has none of it. */
export async function cubesOf(db: Database, agencyId: string): Promise<Cube[]> {
  const cubes: Cube[] = []
  for (const of of countables) {
    const rows = await db.rows<Cell>(
      `SELECT year::INTEGER AS year, area, kind, ending, count(*)::INTEGER AS count
       FROM (${select[of]} AND agency_id = ${text(agencyId)}) WHERE year IS NOT NULL
       GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`,
    )
    if (rows.length > 0) cubes.push(cube(agencyId, of, coarsenCells(rows)))
  }
  return cubes
}

function cube(agencyId: string, of: Countable, cells: readonly Cell[]): Cube {
  const known = <T>(values: readonly T[]) => [...new Set(values)]
  const byList = (list: readonly string[], values: readonly string[]) =>
    known(values).sort((a, b) => list.indexOf(a) - list.indexOf(b))
  const years = known(cells.map(({ year }) => year)).sort((a, b) => a - b)
  const areas = known(cells.map(({ area }) => area)).sort((a, b) =>
    a === null ? 1 : b === null ? -1 : a.localeCompare(b, 'en', { numeric: true }),
  )
  const kinds = byList(
    [...order[of].kinds, 'withheld'],
    cells.map(({ kind }) => kind),
  )
  const endings = byList(
    order[of].endings,
    cells.map(({ ending }) => ending),
  )
  const places = cells
    .map((cell) => [
      years.indexOf(cell.year),
      areas.indexOf(cell.area),
      kinds.indexOf(cell.kind),
      endings.indexOf(cell.ending),
      cell.count,
    ])
    .sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]! || a[2]! - b[2]! || a[3]! - b[3]!)
  return { agency_id: agencyId, of, years, areas, kinds, endings, cells: places.flat() }
}

/** A cube as a file: on one line, for nobody reads it by eye and it travels. */
export function cubeJson(cube: Cube): string {
  return `${JSON.stringify(cube)}\n`
}

/** Where a cube lies below the published folder. */
export function cubePath({ agency_id, of }: Pick<Cube, 'agency_id' | 'of'>): string {
  return `cubes/${agency_id}-${of.replaceAll('_', '-')}.json`
}
