import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readAgency } from '../src/agency.ts'
import { house } from '../src/house.ts'
import { refresh } from '../src/refresh.ts'
import { asOf } from './demonstration/calendar.ts'
import { committedSeed, demonstrationFiles } from './demonstration/files.ts'
import { stopOnProblem } from './stop-on-problem.ts'

const acceptedOn = '2026-01-15'

/**
 * `npm run demonstration`: makes the raw files of the two fictional cities and accepts them as a refresh does, on a
 * fixed day. What earlier runs left in their folders goes.
 */
await stopOnProblem(async () => {
  const at = house()
  for (const [id, texts] of Object.entries(demonstrationFiles(committedSeed))) {
    const files = Object.entries(texts).map(([source, text]) => ({
      source,
      bytes: Buffer.from(text),
      where: `${id}/${source}`,
      as_of: asOf,
    }))
    const { receipts } = await refresh(at, readAgency(at.agencies, id), files, acceptedOn, (line) =>
      console.log(line),
    )
    const accepted = new Set(receipts.map(({ file }) => file))
    for (const file of readdirSync(join(at.raw, id)).filter((one) => !accepted.has(one)))
      rmSync(join(at.raw, id, file))
    const bytes = receipts.reduce((sum, receipt) => sum + receipt.bytes, 0)
    console.log(`${id}: ${receipts.length} files, ${bytes} bytes in data/raw/${id}`)
  }
})
