import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { house } from '../src/house.ts'
import type { MeasureRow } from '../src/measures/_row.ts'
import { pipeline } from '../src/pipeline.ts'
import { writeFigures } from '../src/publish/figures.ts'
import type { PublishedAgency } from '../src/publish/record.ts'
import { stopOnProblem } from './stop-on-problem.ts'

/** `npm run figures`: the measure rows of every real agency with accepted rows → data/figures/<id>/. */
await stopOnProblem(async () => {
  const at = house()
  await pipeline(at, (line) => console.log(line))
  const read = <T>(path: string) => JSON.parse(readFileSync(join(at.published, path), 'utf8')) as T
  const measures = read<{ stem: string }[]>('measures.json')
  const rows = measures.flatMap(({ stem }) => read<MeasureRow[]>(`measures/${stem}.json`))
  const real = read<PublishedAgency[]>('agencies.json').filter(
    (agency) => agency.rows_from === 'rows' && !agency.is_demonstration,
  )
  for (const {
    agency_id,
    as_of,
    as_of_by_table,
    sources,
    released,
    quarantined,
    adjusted,
    crosswalk,
    is_quality_low,
  } of real) {
    const own = rows.filter((row) => row.agency_id === agency_id)
    writeFigures(at.figures, {
      record: {
        ...{ agency_id, as_of, as_of_by_table, sources, released },
        ...{ quarantined, adjusted, crosswalk, is_quality_low },
      },
      rows: own,
    })
    console.log(`data/figures/${agency_id}: ${own.length} numbers as of ${as_of}`)
  }
  if (real.length === 0)
    console.log('no real agency has accepted rows: npm run refresh, or npm run real-input')
})
