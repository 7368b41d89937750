import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { pipeline } from '../../src/pipeline.ts'
import { publishedFigures, readFigures, writeFigures } from '../../src/publish/figures.ts'
import { caseLines, csv, tiny, tinyHouse } from './tiny-agency.ts'

const totals = `published_totals:
  - { what: complaints received in 2023, theirs: 7, see: 'https://example.org/report', ours: "SELECT count(*) FROM complaints" }
`

it('keep the agency’s own totals beside ours, and nothing that an earlier release had and this one has not', async () => {
  const { house, give } = tinyHouse({ 'agency.yaml': `${tiny['agency.yaml']}${totals}` })
  await give(csv(...caseLines(1, 7)))
  await pipeline(house)
  const folder = mkdtempSync(join(tmpdir(), 'redress-figures-kept-'))
  mkdirSync(join(folder, 'tiny', 'measures'), { recursive: true })
  for (const path of ['episodes.json', 'cube-force-incidents.json', 'measures/withdrawn.csv'])
    writeFileSync(join(folder, 'tiny', path), '')
  const [figures] = publishedFigures(house.published)
  writeFigures(folder, figures!)

  expect(readdirSync(join(folder, 'tiny')).sort()).toEqual([
    'cube-complaints.json',
    'measures',
    'record.json',
  ])
  expect(readdirSync(join(folder, 'tiny/measures'))).not.toContain('withdrawn.csv')
  const [published] = JSON.parse(readFileSync(join(house.published, 'agencies.json'), 'utf8')) as object[]
  expect(published).toMatchObject(readFigures(folder, 'tiny')!.record)
  expect(readFigures(folder, 'tiny')!.record.compared).toEqual([
    { what: 'complaints received in 2023', theirs: 7, ours: 6, see: 'https://example.org/report' },
  ])
})
