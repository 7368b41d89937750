import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readAgency } from '../src/agency.ts'
import { tinyHouse } from '../tests/unit/tiny-agency.ts'
import { fuzzedInputs } from './fuzzed-inputs.ts'

/** `npm run fuzz-input [-- <inputs> [<seed>]]`: reads mutated files and says what went wrong; 20,000 if not told otherwise. */
const [inputs = '20000', seed = '1'] = process.argv.slice(2)
const agency = readAgency(tinyHouse().house.agencies, 'tiny')
const work = mkdtempSync(join(tmpdir(), 'redress-fuzz-'))
const { read, withLeftOut, refused, slowest, faults } = await fuzzedInputs(
  agency,
  Number(seed),
  Number(inputs),
  work,
)
for (const fault of faults.slice(0, 20)) console.log(fault)
console.log(
  `${inputs} inputs: ${read} read, ${withLeftOut} of them with records left out by name, ${refused} refused; slowest ${slowest.toFixed(0)} ms of work; ${faults.length} faults`,
)
process.exitCode = faults.length === 0 ? 0 : 1
