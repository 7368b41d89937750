import { readAgency } from '../src/agency.ts'
import type { House } from '../src/house.ts'
import { pipeline } from '../src/pipeline.ts'
import { refreshLive } from '../src/refresh-live.ts'
import { asker } from '../src/sources/ask.ts'

/**
 * One refresh of the agency `tiny` and one publication, in the house that the first argument holds as JSON: the process
 * that `npm run kill-refresh` kills. Loopback alone may be asked.
 */
const house = JSON.parse(process.argv[2]!) as House
const { ask, close } = asker({ allowed: (address) => address === '127.0.0.1', pause: 1 })
console.log('started')
await refreshLive(
  house,
  readAgency(house.agencies, 'tiny'),
  ask,
  { at: '2025-01-01T00:00:00.000Z' },
  () => {},
)
await pipeline(house)
await close()
