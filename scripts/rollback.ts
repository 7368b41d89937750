import { existsSync } from 'node:fs'
import { house } from '../src/house.ts'
import { releases, rollBack, standing } from '../src/publish/releases.ts'
import { Problem } from '../src/problem.ts'
import { stopOnProblem } from './stop-on-problem.ts'

/**
 * `npm run rollback [-- <release>]`: makes the release before the standing one, or the one named, stand again: the site
 * at `site/current` and, where it is still kept, the data it was built from.
 */
await stopOnProblem(async () => {
  const current = process.env['REDRESS_SITE_FOLDER'] ?? 'site/current'
  const { published } = house()
  const [wanted] = process.argv.slice(2)
  if (!existsSync(current)) {
    if (standing(published) === null)
      throw new Problem({
        where: current,
        found: 'no release',
        known: 'sites made by npm run release',
        todo: 'npm run release',
      })
    console.log(
      `data/published stands at ${rollBack(published, wanted)}; no site was released, so none was turned back`,
    )
    return
  }
  const release = rollBack(current, wanted)
  console.log(`${current} stands at ${release}`)
  const data = releases(published).find((one) => one.slice(6) === release.slice(6))
  if (data !== undefined) console.log(`data/published stands at ${rollBack(published, data)}`)
})
