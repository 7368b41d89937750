import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { committedSeed, demonstrationFiles } from '../../scripts/demonstration/files.ts'
import { readAgency } from '../../src/agency.ts'
import { outcome } from '../../src/schema/words/outcome.ts'

import { alder, committed, counted, ids, lirio, lock } from './demonstration-house.ts'

describe('the generator', () => {
  it('gives the committed bytes, twice', () => {
    const first = demonstrationFiles(committedSeed)
    expect(demonstrationFiles(committedSeed)).toEqual(first)
    for (const id of ids) {
      expect(Object.keys(lock[id]!)).toEqual(Object.keys(first[id]).sort())
      expect(readdirSync(join(committed.raw, id)).sort()).toEqual(
        Object.values(lock[id]!)
          .map(({ file }) => file)
          .sort(),
      )
      for (const [source, text] of Object.entries(first[id])) {
        const bytes = readFileSync(join(committed.raw, id, lock[id]![source]!.file))
        expect(bytes.equals(Buffer.from(text)), `${id} ${source}`).toBe(true)
      }
    }
  })

  it('gives other records for another seed', () => {
    const other = demonstrationFiles(committedSeed + 1)
    for (const id of ids) expect(other[id]).not.toEqual(demonstrationFiles(committedSeed)[id])
  })

  it('keeps the raw files under 3 MB in all', () => {
    const bytes = ids.flatMap((id) => Object.values(lock[id]!).map((receipt) => receipt.bytes))
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(3_000_000)
  })

  it('makes about 12,000 complaints, and uses every outcome word', () => {
    const made = alder.complaints.length + lirio.complaints.length
    expect(made).toBeGreaterThan(11_500)
    expect(made).toBeLessThan(12_500)
    for (const { complaints } of [alder, lirio])
      expect(Object.keys(counted(complaints.map((one) => one.outcome))).sort()).toEqual(
        Object.keys(outcome.words).sort(),
      )
  })
})

describe('data/raw/README.md', () => {
  const readme = readFileSync(join(committed.raw, 'README.md'), 'utf8')

  it('names the seed, and the complaints of each ending as they were made', () => {
    expect(readme).toContain(`**Seed: ${committedSeed}**`)
    const [first, second] = [alder, lirio].map(({ complaints }) =>
      counted(complaints.map((one) => one.outcome)),
    )
    for (const word of Object.keys(outcome.words))
      expect(readme).toContain(
        `| ${word} | ${first![word]!.toLocaleString('en')} | ${second![word]!.toLocaleString('en')} |`,
      )
    expect(readme).toContain(`${alder.faults.notYetListed.size} open complaints of December 2025`)
  })

  it.each([
    ['port-alder', alder],
    ['san-lirio', lirio],
  ] as const)('agrees with the total that %s states for 2022', (id, { complaints }) => {
    const { published_totals } = readAgency(committed.agencies, id)
    expect(published_totals.map(({ theirs }) => theirs)).toEqual([
      complaints.filter((one) => one.year === 2022).length,
    ])
  })
})
