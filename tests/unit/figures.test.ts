import { cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'
import { extracts } from '../../scripts/extracts.ts'
import { readAgency } from '../../src/agency.ts'
import { house as checkout, type House } from '../../src/house.ts'
import { pipeline } from '../../src/pipeline.ts'
import { publishedFigures, writeFigures } from '../../src/publish/figures.ts'
import { refresh } from '../../src/refresh.ts'
import { shared, withExtracts } from './real-agency.ts'

const committed = checkout().figures

withExtracts('committed figures', () => {
  it('are what the published extracts give today, to the letter', async () => {
    const root = mkdtempSync(join(tmpdir(), 'redress-figures-'))
    const house: House = {
      agencies: join(root, 'agencies'),
      raw: join(root, 'raw'),
      lock: join(root, 'sources.lock.json'),
      figures: join(root, 'figures'),
      published: join(root, 'published'),
      work: join(root, 'work'),
    }
    for (const [id, sources] of Object.entries(extracts)) {
      cpSync(join(checkout().agencies, id), join(house.agencies, id), { recursive: true })
      const files = Object.entries(sources).map(([source, [path, as_of]]) => ({
        source,
        bytes: readFileSync(join(shared, path)),
        where: basename(path),
        as_of,
      }))
      await refresh(house, readAgency(house.agencies, id), files, '2025-01-01', () => {})
    }
    await pipeline(house)
    for (const figures of publishedFigures(house.published)) writeFigures(house.figures, figures)
    const kept = (folder: string) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.(csv|json)$/.test(path) && Object.keys(extracts).includes(path.split('/')[0]!))
        .sort()
    expect(kept(committed)).toEqual(kept(house.figures))
    for (const path of kept(committed))
      expect(
        readFileSync(join(committed, path), 'utf8') === readFileSync(join(house.figures, path), 'utf8'),
        `${path}: npm run real-input && npm run figures, then look at the difference`,
      ).toBe(true)
  }, 180_000)
})
