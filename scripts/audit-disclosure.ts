import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { audit } from '../src/disclosure/audit.ts'
import { mask } from '../src/disclosure/mask.ts'
import { isAboutPeople, keyOf, type PeopleRow } from '../src/disclosure/people-row.ts'
import { house } from '../src/house.ts'
import { suppressTable } from '../src/statistics/suppress-table.ts'
import { generatedPeople, groupsIn, peopleRows, type Shape } from '../tests/unit/generated-people.ts'
import { bySolver, generatedTable } from '../tests/unit/generated-table.ts'

/**
 * `npm run audit [-- <tables> <seed>]`: hides small counts in generated tables and in generated measure
 * rows about people, then tries to work each hidden count out again by a linear programme that shares no code with the
 * hiding; and does the same with what is published in data/published. Ends with 1 if any count could be worked out.
 */
const wanted = Number(process.argv[2] ?? 10_000)
const seed = Number(process.argv[3] ?? 1)
let worst = 0

function say(title: string, tally: Record<string, number>): void {
  console.log(
    `${title}: ${Object.entries(tally)
      .map(([what, count]) => `${count} ${what}`)
      .join(', ')}`,
  )
}

function twoWayTables(): void {
  const rule = { min_cell: 5, min_width: 5 }
  const tally = {
    tables: 0,
    'with two or more small counts': 0,
    'of which only the totals may be published': 0,
    'hidden counts': 0,
    'worked out exactly': 0,
    'small counts known more closely than 5': 0,
  }
  for (let at = 0; at < wanted; at++) {
    const table = generatedTable(seed + at)
    const small = table.flat().filter((count) => count > 0 && count < rule.min_cell).length
    tally.tables += 1
    if (small > 1) tally['with two or more small counts'] += 1
    const { mask: hidden, failed } = suppressTable(table, rule)
    if (failed) tally['of which only the totals may be published'] += 1
    const counts = table.flatMap((line, row) => line.filter((_, col) => hidden[row]![col]))
    bySolver(table, hidden).forEach(({ min, max }, at) => {
      tally['hidden counts'] += 1
      const isSmall = counts[at]! > 0 && counts[at]! < rule.min_cell
      if (max - min < 1e-6 && (isSmall || !failed)) tally['worked out exactly'] += 1
      if (isSmall && !failed && max - min < rule.min_width - 1e-6)
        tally['small counts known more closely than 5'] += 1
    })
  }
  say('two-way tables', tally)
  worst += tally['worked out exactly'] + tally['small counts known more closely than 5']
}

function measureRows(shape: Shape): void {
  const tally = { unions: 0, 'hidden counts': 0, 'small counts worked out exactly': 0 }
  const few = shape === 'people' ? 5 : 11
  for (let at = 0; at < Math.ceil(wanted / 50); at++) {
    const counts = generatedPeople(shape, seed + at)
    if (groupsIn(counts) < 2) continue
    tally.unions += 1
    const rows = peopleRows(counts)
    const truth = new Map(rows.map((row) => [keyOf(row), row]))
    for (const { row, part, min, max } of audit(mask(rows))) {
      if (part === 'out' && shape !== 'people by one outcome') continue
      const { numerator = 0, denominator = 0 } = truth.get(keyOf(row)) ?? {}
      const count = part === 'in' ? numerator! : denominator! - numerator!
      tally['hidden counts'] += 1
      if (count > 0 && count < few && max - min < 1e-6) tally['small counts worked out exactly'] += 1
    }
  }
  say(`all tables of ${shape}, in all, by year and by area`, tally)
  worst += tally['small counts worked out exactly']
}

function published(): void {
  const folder = house().published
  if (!existsSync(join(folder, 'measures.json'))) {
    console.log(`${folder}: nothing is published there, so nothing of it was worked out (npm run data)`)
    return
  }
  const measures = JSON.parse(readFileSync(join(folder, 'measures.json'), 'utf8')) as { stem: string }[]
  const rows = measures.flatMap(
    ({ stem }) => JSON.parse(readFileSync(join(folder, `measures/${stem}.json`), 'utf8')) as PeopleRow[],
  )
  for (const agency of new Set(rows.map(({ agency_id }) => agency_id))) {
    const own = rows.filter(({ agency_id }) => agency_id === agency)
    const worked = audit(own)
    const exact = worked.filter(({ min, max }) => max - min < 1e-6 && max > 0).length
    say(`published, ${agency}`, {
      'rows about people': own.filter(isAboutPeople).length,
      'hidden counts': worked.length,
      'worked out exactly': exact,
    })
    worst += exact
  }
}

twoWayTables()
measureRows('people')
measureRows('people by one outcome')
measureRows('people by every outcome')
published()
process.exitCode = worst === 0 ? 0 : 1
