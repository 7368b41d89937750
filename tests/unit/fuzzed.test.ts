import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fuzzedInputs } from '../../scripts/fuzzed-inputs.ts'
import { recordsIn } from '../../scripts/mutations.ts'
import { readAgency } from '../../src/agency.ts'
import { tinyHouse } from './tiny-agency.ts'

it('ends in rows or in a Problem for any input, and loses no record in silence', async () => {
  const agency = readAgency(tinyHouse().house.agencies, 'tiny')
  const work = mkdtempSync(join(tmpdir(), 'redress-fuzz-'))
  const { read, withLeftOut, refused, faults } = await fuzzedInputs(agency, 7, 250, work)
  expect(faults).toEqual([])
  expect(read + refused).toBe(250)
  expect(Math.min(read, refused, withLeftOut)).toBeGreaterThan(10)
})

it('counts records by quotes: a line break inside a cell ends none', () => {
  expect(recordsIn(Buffer.from('a,b\n1,"x\ny ""z"""\n\n2,3\n'))).toBe(2)
})
