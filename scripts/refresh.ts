import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { readAgency } from '../src/agency.ts'
import { house } from '../src/house.ts'
import { Problem } from '../src/problem.ts'
import { refresh, type FreshFile } from '../src/refresh.ts'
import { stopOnProblem } from './stop-on-problem.ts'

const usage =
  'npm run refresh -- <agency> --file <source>=<path>[@YYYY-MM-DD] [--file …] [--as-of YYYY-MM-DD]'

/** `npm run refresh`: files a person obtained become the agency's accepted snapshot, or nothing changes. */
await stopOnProblem(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { file: { type: 'string', multiple: true }, 'as-of': { type: 'string' } },
  })
  const [agencyId, ...more] = positionals
  if (agencyId === undefined || more.length > 0 || values.file === undefined) {
    throw new Problem({
      where: 'refresh',
      found: 'no agency or no file',
      known: usage,
      todo: 'name one agency and at least one file',
    })
  }
  const at = house()
  const agency = readAgency(at.agencies, agencyId)
  const files = values.file.map((file) => freshFile(file, values['as-of']))
  const { receipts, prepared } = await refresh(
    at,
    agency,
    files,
    new Date().toISOString().slice(0, 10),
    (line) => console.log(line),
  )
  for (const { file, rows, as_of } of receipts) console.log(`accepted ${file}: ${rows} rows, as of ${as_of}`)
  for (const { table, promise, rows } of prepared.record.quarantined)
    console.log(`kept out ${rows} rows of ${table}: not one that ${promise}`)
  for (const { table, rule, rows } of prepared.record.adjusted)
    console.log(`changed ${rows} rows of ${table}: ${rule}`)
  console.log('next: npm run build')
})

function freshFile(argument: string, asOf: string | undefined): FreshFile {
  const at = argument.indexOf('=')
  if (at < 1)
    throw new Problem({
      where: 'refresh',
      found: `--file "${argument}"`,
      known: usage,
      todo: 'write --file <source>=<path>, with @ and the last day it speaks of where files differ',
    })
  const [, path, own] = /^(.*?)(?:@(\d{4}-\d{2}-\d{2}))?$/.exec(argument.slice(at + 1)) as unknown as [
    string,
    string,
    string | undefined,
  ]
  try {
    const changed = statSync(path).mtime.toISOString().slice(0, 10)
    return {
      source: argument.slice(0, at),
      bytes: readFileSync(path),
      where: basename(path),
      as_of: own ?? asOf ?? changed,
    }
  } catch {
    throw new Problem({ where: path, found: 'no file that can be read', todo: 'check the path' })
  }
}
