import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tiny } from '../tests/unit/tiny-agency.ts'
import { killedRefreshes } from './killed-refreshes.ts'

/** `npm run kill-refresh [-- <kills> [<seed>]]`: kills refreshes at random moments and says what was not whole; 200 kills if not told otherwise. */
const [kills = '200', seed = '1'] = process.argv.slice(2)
const root = mkdtempSync(join(tmpdir(), 'redress-killed-'))
const live = tiny['agency.yaml'].replace(
  'platform: file',
  "platform: url\n    files: [{ url: 'ADDRESS/cases.csv' }]\n    plain_http: a portal on loopback\n    key: [id]",
)
const { refreshes, hits, published, faults } = await killedRefreshes(
  root,
  { ...tiny, 'agency.yaml': live },
  Number(kills),
  Number(seed),
)
for (const fault of faults) console.log(fault)
console.log(
  `${refreshes} refreshes, ${hits} killed at work; ${published} times a newer version stood afterwards; ${faults.length} faults`,
)
process.exitCode = faults.length === 0 ? 0 : 1
