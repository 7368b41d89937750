import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readAgency } from '../src/agency.ts'
import { house } from '../src/house.ts'
import { refresh } from '../src/refresh.ts'
import { extracts } from './extracts.ts'
import { stopOnProblem } from './stop-on-problem.ts'

/**
 * `npm run real-input [-- <agency> …]`: accepts the published extracts of the real agencies, each through every check
 * of a refresh. The folder is ../shared/data, or the one named in REDRESS_SHARED.
 */
await stopOnProblem(async () => {
  const shared = process.env['REDRESS_SHARED'] ?? '../shared/data'
  if (!existsSync(shared)) {
    console.log(`nothing was accepted: ${shared} is not there`)
    console.log(
      '  to do: put the published extracts there, or npm run refresh -- <agency> --file <source>=<path>',
    )
    return
  }
  const at = house()
  const today = new Date().toISOString().slice(0, 10)
  const wanted = process.argv.slice(2)
  for (const id of wanted.length > 0 ? wanted : Object.keys(extracts)) {
    const files = Object.entries(extracts[id] ?? {}).map(([source, [path, as_of]]) => ({
      source,
      bytes: readFileSync(join(shared, path)),
      where: basename(path),
      as_of,
    }))
    const { receipts } = await refresh(at, readAgency(at.agencies, id), files, today, (line) =>
      console.log(line),
    )
    for (const { file, rows } of receipts) console.log(`accepted ${id}/${file}: ${rows} rows`)
  }
})
