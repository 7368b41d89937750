import { house } from '../src/house.ts'
import { pipeline } from '../src/pipeline.ts'
import { publishedFigures, writeFigures } from '../src/publish/figures.ts'
import { stopOnProblem } from './stop-on-problem.ts'

/** `npm run figures`: the measure rows of every real agency with accepted rows → data/figures/<id>/. */
await stopOnProblem(async () => {
  const at = house()
  await pipeline(at, (line) => console.log(line))
  const real = publishedFigures(at.published)
  for (const figures of real) {
    writeFigures(at.figures, figures)
    const { agency_id, as_of } = figures.record
    console.log(`data/figures/${agency_id}: ${figures.rows.length} numbers as of ${as_of}`)
  }
  if (real.length === 0)
    console.log('no real agency has accepted rows: npm run refresh, or npm run real-input')
})
