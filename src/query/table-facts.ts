import { agencies, dictionary } from '../published.ts'
import type { Rule } from '../harmonise/rules.ts'
import { builtEngine } from './built-engine.ts'

/** What a published table holds, counted at build: its rows, and the shares of rows without a value, or with none known, by column. */
export interface TableFacts {
  rows: number
  missing: Record<string, number>
  /** Of columns that have a word for it: the share of rows that say `unknown`. */
  unknown: Record<string, number>
  agencies: AgencyFacts[]
}

/** What a table holds of one agency: its rows and the day they speak up to. */
export interface AgencyFacts {
  agency_id: string
  rows: number
  as_of: string
  /** Of complaints: who complained, as far as any row says. */
  origins: string[]
  /** Columns without a value in any of its rows, by the reason. */
  empty: { reason: string; columns: string[] }[]
  /** Rows that were changed on the way, by the rule. */
  changed: { rule: Rule; rows: number }[]
}

let facts: Promise<Map<string, TableFacts>> | undefined

/** The facts of every table of the dictionary, by name. */
export function tableFacts(): Promise<Map<string, TableFacts>> {
  facts ??= counted()
  return facts
}

async function counted(): Promise<Map<string, TableFacts>> {
  const engine = await builtEngine()
  return new Map(
    dictionary().map(({ table, columns }) => {
      const names = columns.map(({ column }) => column)
      const withUnknown = columns
        .filter(({ words }) => words?.['unknown'] !== undefined)
        .map(({ column }) => column)
      const unknowns = withUnknown.map((name) => `count(*) FILTER (WHERE "${name}" = 'unknown')`)
      const shares = engine
        .run(`SELECT ${['count(*)', ...unknowns].join(', ')} FROM ${table}`)
        .texts(0)
        .map(Number)
      const counts = names.map((name) => `count("${name}")`).join(', ')
      const origins = names.includes('origin') ? `string_agg(DISTINCT origin, ' ' ORDER BY origin)` : 'NULL'
      const lines = engine.run(
        `SELECT agency_id, count(*), ${origins}, ${counts} FROM ${table} GROUP BY agency_id ORDER BY agency_id`,
      )
      const byAgency = Array.from({ length: lines.rowCount }, (_, at) => {
        const [agency_id, rows, told, ...present] = lines.texts(at)
        return {
          agency_id: agency_id!,
          rows: Number(rows),
          origins: (told ?? '').split(' ').filter((origin) => origin !== ''),
          present: present.map(Number),
        }
      })
      const rows = sum(byAgency.map((one) => one.rows))
      const missing = names.map((name, at) => {
        const present = sum(byAgency.map((one) => one.present[at]!))
        return [name, rows === 0 ? 0 : 1 - present / rows] as const
      })
      return [
        table,
        {
          rows,
          missing: Object.fromEntries(missing),
          unknown: Object.fromEntries(
            withUnknown.map((name, at) => [name, rows === 0 ? 0 : shares[at + 1]! / rows]),
          ),
          agencies: byAgency.map((one) => agencyFacts(table, one, names)),
        },
      ]
    }),
  )
}

interface Counted {
  agency_id: string
  rows: number
  origins: string[]
  present: number[]
}

function agencyFacts(
  table: string,
  { agency_id, rows, origins, present }: Counted,
  columns: string[],
): AgencyFacts {
  const agency = agencies().find((one) => one.agency_id === agency_id)!
  const withheld = agency.released.find((one) => one.table === table)?.withheld ?? []
  const reasons = columns
    .filter((_, at) => present[at] === 0)
    .map((column) => ({
      column,
      reason: withheld.find((one) => one.column === column)?.reason ?? 'no value in any row',
    }))
  return {
    agency_id,
    rows,
    origins,
    as_of: agency.as_of_by_table[table] ?? agency.as_of,
    changed: agency.adjusted.filter((one) => one.table === table),
    empty: [...Map.groupBy(reasons, ({ reason }) => reason)].map(([reason, ones]) => ({
      reason,
      columns: ones.map(({ column }) => column),
    })),
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
