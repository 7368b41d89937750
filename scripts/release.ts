import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, rmSync } from 'node:fs'
import { checkRelease } from '../src/publish/check-release.ts'
import { addRelease, releases, standing } from '../src/publish/releases.ts'
import { stopOnProblem } from './stop-on-problem.ts'

/**
 * `npm run release`: builds the site aside, checks every file of it, and makes it stand at `site/current` in one step.
 * A web server points there (REDRESS_SITE_FOLDER moves it); what stood before stays beside it for `npm run rollback`.
 */
await stopOnProblem(async () => {
  const current = process.env['REDRESS_SITE_FOLDER'] ?? 'site/current'
  const next = `${current}.next`
  rmSync(next, { recursive: true, force: true })
  const build = spawn('npm run --silent build', {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, REDRESS_DIST: next },
  })
  const [status] = (await once(build, 'exit')) as [number | null]
  if (status !== 0) {
    console.error(
      `nothing was released: the build ended with ${status}; ${existsSync(current) ? standing(current) : 'nothing'} stands`,
    )
    process.exitCode = status ?? 1
    return
  }
  const { data_version } = checkRelease(next)
  console.log(`released ${addRelease(current, next, data_version)} at ${current}`)
  console.log(`kept: ${releases(current).join(', ')}`)
})
