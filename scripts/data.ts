import { house } from '../src/house.ts'
import { pipeline } from '../src/pipeline.ts'
import { stopOnProblem } from './stop-on-problem.ts'

/** `npm run data`: accepted files and committed figures → data/published. */
await stopOnProblem(async () => {
  const started = performance.now()
  const manifest = await pipeline(house(), (line) => console.log(line))
  console.log(
    `published ${manifest.files.length} files as ${manifest.data_version} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  )
})
