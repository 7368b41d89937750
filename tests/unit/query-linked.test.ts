import { expect, it } from 'vitest'
import { Database } from '../../src/database.ts'
import { askedOf } from '../../src/charts/_asked.ts'
import { numbersOf } from '../../src/query/linked-query.client.ts'
import type { MeasureRow } from '../../src/measures/_row.ts'

/** Rows of one measure: what a chart of years of the public draws, and what stands beside it in the table. */
const rows = [
  ['public', 'all', 'all', '2019', 'closed'],
  ['public', 'all', 'all', '2020', 'closed'],
  ['public', 'all', 'all', '2020-03', 'closed'],
  ['public', 'all', 'all', '2020-Q3', 'closed'],
  ['public', 'all', 'all', 'all', 'closed'],
  ['public', '7', 'all', '2020', 'closed'],
  ['public', 'all', 'black', '2020', 'closed'],
  ['public', 'all', 'all', '2020', 'received'],
  ['internal', 'all', 'all', '2020', 'closed'],
] as const

async function answered(asked: string): Promise<string[]> {
  const db = await Database.open()
  const values = rows.map((row) => `('sustained-rate', 'alder', ${row.map((one) => `'${one}'`).join(', ')})`)
  await db.run(
    `CREATE TABLE measures AS SELECT *, 1 AS numerator, 2 AS denominator, 0.5 AS value, 0 AS lower, 1 AS upper,
       'shown' AS status, '' AS reasons, '' AS flags
     FROM (VALUES ${values.join(', ')}) AS t(measure, agency_id, origin, area, people_group, period, category)`,
  )
  const found = await db.rows<Record<string, string>>(
    numbersOf('sustained-rate', 'alder', asked.replace(/^\?/, '')),
  )
  return found.map((row) => `${row['origin']} ${row['area']} ${row['period']} ${row['category']}`)
}

it('asks for the rows that a chart drew', async () => {
  const drawn = rows
    .slice(0, 2)
    .map(
      ([origin, area, people_group, period, category]) =>
        ({ origin, area, people_group, period, category }) as MeasureRow,
    )
  expect(await answered(askedOf(drawn))).toEqual(['public all 2019 closed', 'public all 2020 closed'])
  expect(await answered('origin=public&period=month')).toEqual(['public all 2020-03 closed'])
  expect(await answered('origin=public&period=quarter')).toEqual(['public all 2020-Q3 closed'])
})

it('lets no other words of a link into the query', () => {
  const sql = numbersOf('intake', 'alder', "origin=public'--,internal&category=%27&period=1%20OR%201")
  expect(sql).toContain("  AND origin IN ('internal')\n  AND area = 'all'")
  expect(sql).not.toMatch(/--,|OR 1|category IN/)
})
