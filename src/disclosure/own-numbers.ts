import { name, text, type Database } from '../database.ts'
import type { ColumnsOf } from './protect.ts'

interface Numbered {
  /** The tables whose rows the number names, first those that make it. */
  tables: readonly string[]
  column: string
  /** Begins each number of ours. */
  letter: string
  /** The column within whose values it is counted, where it is counted within one. */
  within?: string
}

const numbers: readonly Numbered[] = [
  { tables: ['allegations', 'discipline'], column: 'allegation_id', letter: '', within: 'complaint_id' },
  {
    tables: ['complaints', 'closed_cohort', 'allegations', 'discipline'],
    column: 'complaint_id',
    letter: 'c',
  },
  { tables: ['force_uses'], column: 'use_id', letter: '', within: 'incident_id' },
  { tables: ['force_incidents', 'force_uses'], column: 'incident_id', letter: 'i' },
]

/**
 * Puts numbers of ours in the place of the publisher’s, the same in every table of one release. They count the rows in
 * the order of everything else that is released of them, and so say nothing that the rows do not; another release
 * gives other numbers.
 */
export async function giveOwnNumbers(db: Database, columnsOf: ColumnsOf): Promise<void> {
  for (const { tables, column, letter, within } of numbers) {
    const holding = tables.filter((table) =>
      [column, ...(within === undefined ? [] : [within])].every((one) => columnsOf(table).includes(one)),
    )
    const lists = holding.map((table, at) => {
      const others = columnsOf(table).filter(
        (one) => one !== column && one !== within && !one.endsWith('_id'),
      )
      const content = others.map((one) => `coalesce(${name(one)}::VARCHAR, '')`).join(', ')
      return `SELECT ${within ?? "''"} AS place, ${column} AS theirs, ${at} AS list, concat_ws('|', ${content || "''"}) AS content FROM release.${table}`
    })
    if (lists.length === 0) continue
    await db.run(`CREATE OR REPLACE TEMP TABLE own AS
      SELECT place, theirs, ${text(letter)} || ${padded('number', letter === '' ? 1 : 6)} AS ours
      FROM (SELECT place, theirs, row_number() OVER (${within === undefined ? '' : 'PARTITION BY place '}ORDER BY list, content, md5(theirs)) AS number
        FROM (SELECT place, theirs, min(list) AS list, min(content) AS content FROM (${lists.join(' UNION ALL ')}) GROUP BY place, theirs) AS different) AS numbered`)
    const twice = await db.count(
      'SELECT count(*) FROM (SELECT place, ours FROM own GROUP BY place, ours HAVING count(*) > 1) AS shared',
    )
    if (twice > 0) throw new Error(`${column}: ${twice} of our numbers were given to more than one row`)
    for (const table of holding) {
      await db.run(
        `UPDATE release.${table} SET ${column} = own.ours FROM own WHERE own.theirs = ${column} AND own.place = ${within ?? "''"}`,
      )
    }
  }
}

/** SQL for a number with zeros before it up to so many digits; a longer one stays whole, which `lpad` would cut. */
export function padded(number: string, digits: number): string {
  return `repeat('0', greatest(${digits} - length(${number}::VARCHAR), 0)) || ${number}::VARCHAR`
}
