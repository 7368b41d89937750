import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { house } from '../src/house.ts'
import { pipeline } from '../src/pipeline.ts'
import { readLock } from '../src/sources/lock.ts'
import { stopOnProblem } from './stop-on-problem.ts'

const limits = { seconds: 10, megabytes: 1000 }

/**
 * `npm run bench`: accepts Chicago's published extracts into a folder of its own, then times the whole pipeline over
 * them in this process, whose memory at its highest it prints. The folder is gone afterwards.
 */
await stopOnProblem(async () => {
  const shared = process.env['REDRESS_SHARED'] ?? '../shared/data'
  if (!existsSync(join(shared, 'chicago'))) {
    console.log(`nothing was timed: ${join(shared, 'chicago')} is not there`)
    console.log('  to do: put the published extracts there, or name their folder in REDRESS_SHARED')
    return
  }
  const home = mkdtempSync(join(tmpdir(), 'redress-bench-'))
  try {
    const at = house(home)
    const accepting = seconds()
    execFileSync(process.execPath, [fileURLToPath(new URL('real-input.ts', import.meta.url)), 'chicago'], {
      env: { ...process.env, REDRESS_HOME: home },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    console.log(`accepted in ${accepting()} s, in a process of its own`)
    for (const [source, { rows }] of Object.entries(readLock(at.lock)['chicago']!))
      console.log(`  ${source}: ${rows} rows`)

    const running = seconds()
    let measured = '0'
    await pipeline(at, (line) => {
      console.log(`  ${running()} s  ${line}`)
      if (line.startsWith('measures: ')) measured = running()
    })
    const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
    console.log(
      `read, harmonised, validated, disclosed and measured in ${measured} s (limit ${limits.seconds} s)`,
    )
    console.log(`published in ${running()} s`)
    console.log(`peak memory ${megabytes} MB (limit ${limits.megabytes} MB)`)
    if (Number(measured) > limits.seconds || megabytes > limits.megabytes) process.exitCode = 1
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
})

/** A stopwatch: seconds since it was made, to a tenth. */
function seconds(): () => string {
  const start = performance.now()
  return () => ((performance.now() - start) / 1000).toFixed(1)
}
