import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { extracts } from '../../scripts/extracts.ts'
import { house as checkout } from '../../src/house.ts'
import { publishedFigures, writeFigures } from '../../src/publish/figures.ts'
import { withExtracts } from './real-agency.ts'
import { realHouse } from './real-house.ts'

const committed = checkout().figures

withExtracts('committed figures', () => {
  it('are what the published extracts give today, to the letter', async () => {
    const { published } = await realHouse()
    const made = mkdtempSync(join(tmpdir(), 'redress-figures-'))
    for (const figures of publishedFigures(published)) writeFigures(made, figures)
    const kept = (folder: string) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.(csv|json)$/.test(path) && Object.keys(extracts).includes(path.split('/')[0]!))
        .sort()
    expect(kept(committed)).toEqual(kept(made))
    for (const path of kept(committed))
      expect(
        readFileSync(join(committed, path), 'utf8') === readFileSync(join(made, path), 'utf8'),
        `${path}: npm run real-input && npm run figures, then look at the difference`,
      ).toBe(true)
  }, 240_000)
})
