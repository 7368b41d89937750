import { cpSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { house as checkout, type House } from '../../src/house.ts'
import { numbersOf, type Answers } from '../../src/measures/measure.ts'
import { readMeasures } from '../../src/measures/_read.ts'
import type { MeasureRow } from '../../src/measures/_row.ts'
import { pipeline } from '../../src/pipeline.ts'
import type { PublishedAgency } from '../../src/publish/record.ts'
import { buildEngine } from '../../src/query/build-engine.ts'

/** The demonstration through the whole pipeline, in a house of its own. */
async function published(): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'redress-recomputable-'))
  const from = checkout()
  const house: House = {
    agencies: from.agencies,
    raw: join(root, 'raw'),
    lock: join(root, 'sources.lock.json'),
    figures: join(root, 'figures'),
    published: join(root, 'published'),
    work: join(root, 'work'),
  }
  for (const id of ['port-alder', 'san-lirio'])
    cpSync(join(from.raw, id), join(house.raw, id), { recursive: true })
  cpSync(from.lock, house.lock)
  await pipeline(house)
  return house.published
}

/** The page's own engine over the published database: whole numbers as numbers, texts and truths as they are. */
async function readersEngine(database: string): Promise<Answers> {
  const engine = await buildEngine(database)
  return {
    rows: <T extends object>(sql: string) => {
      const result = engine.run(sql)
      const rows = Array.from({ length: result.rowCount }, (_, row) =>
        Object.fromEntries(
          result.columns.map(({ name, isNumeric }, column) => {
            const value = result.value(row, column)
            return [name, isNumeric && value !== null ? Number(result.text(row, column)) : value]
          }),
        ),
      )
      return Promise.resolve(rows as T[])
    },
  }
}

it('gives every recomputable number again, from the published database in the engine of the query page', async () => {
  const folder = await published()
  const read = <T>(path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as T
  const agencies = read<PublishedAgency[]>('agencies.json').map((agency) => ({
    agency_id: agency.agency_id,
    as_of: agency.as_of,
    as_of_by_table: agency.as_of_by_table,
    is_demonstration: agency.is_demonstration,
    is_quality_low: agency.is_quality_low,
    not_published: Object.keys(agency.not_published),
    outcome_words: agency.crosswalk.filter(({ field }) => field === 'outcome').map(({ word }) => word),
    observed_from: agency.observed_from,
    deadline_days: agency.deadline?.days ?? null,
    // the fictional cities publish answers with each score
    sentiment_answers: {},
  }))
  const engine = await readersEngine(join(folder, 'redress.duckdb'))
  const stems = readMeasures()
    .filter(({ recomputable }) => recomputable)
    .map(({ stem }) => stem)
  const again = await numbersOf(engine, 'release', agencies, undefined, stems)
  for (const stem of stems) {
    const theirs = read<MeasureRow[]>(`measures/${stem}.json`)
    const ours = again.filter(({ measure }) => measure === stem)
    expect(theirs.length, stem).toBeGreaterThan(0)
    expect(ours.map(rounded), stem).toEqual(theirs.map(rounded))
  }
  expect(again.length).toBeGreaterThan(1000)
})

/** Engines add doubles in different orders: equal to ten digits is the same number. */
function rounded(row: MeasureRow): object {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key,
      typeof value === 'number' ? Number(value.toPrecision(10)) : value,
    ]),
  )
}
