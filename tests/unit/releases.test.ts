import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { checkRelease } from '../../src/publish/check-release.ts'
import { earlierReleases } from '../../src/publish/earlier-releases.ts'
import { addRelease, recover, releases, rollBack, standing } from '../../src/publish/releases.ts'
import { pipeline } from '../../src/pipeline.ts'
import { csv, tinyHouse } from './tiny-agency.ts'

const place = () => join(mkdtempSync(join(tmpdir(), 'redress-releases-')), 'current')

function built(current: string, text: string): string {
  const next = `${current}.next`
  mkdirSync(next)
  writeFileSync(join(next, 'page'), text)
  return next
}
const add = (current: string, text: string) => addRelease(current, built(current, text), text)
const shown = (current: string) => readFileSync(join(current, 'page'), 'utf8')

it('keeps three releases before the one that stands, and turns back step by step', () => {
  const current = place()
  for (const text of ['a', 'b', 'c', 'd', 'e']) add(current, text)
  expect(shown(current)).toBe('e')
  expect(releases(current)).toEqual(['00002-b', '00003-c', '00004-d', '00005-e'])
  expect([rollBack(current), shown(current)]).toEqual(['00004-d', 'd'])
  expect([rollBack(current, '00002-b'), shown(current)]).toEqual(['00002-b', 'b'])
  expect(() => rollBack(current)).toThrow(`${current}-releases: no release before the one that stands
  known: "00002-b" (stands), "00003-c", "00004-d", "00005-e"
  to do: name one of them: npm run rollback -- <release>`)
  expect(() => rollBack(current, 'x')).toThrow(/: no release "x"\n/)
  add(current, 'f')
  expect([standing(current), shown(current)]).toEqual(['00006-f', 'f'])
})

it('replaces a release of the same name instead of pushing older ones out', () => {
  const current = place()
  for (const text of ['a', 'b', 'b', 'b']) add(current, text)
  expect(releases(current)).toEqual(['00001-a', '00004-b'])
})

it('offers what stood before and stays, never what was turned back from', () => {
  const current = place()
  const give = (version: string) => {
    const next = built(current, version)
    const database = { packed_path: 'x.gz', parts: [{ packed_path: 'y.gz' }] }
    writeFileSync(join(next, 'manifest.json'), JSON.stringify({ data_version: version, database }))
    addRelease(current, next, version)
  }
  const offered = (version: string) => earlierReleases(current, version).map((one) => one.data_version)
  for (const version of ['a', 'b', 'c', 'd']) give(version)
  expect([offered('e'), offered('d')]).toEqual([
    ['d', 'c', 'b'],
    ['c', 'b', 'a'],
  ])
  expect(earlierReleases(current, 'e')[0]).toEqual({
    data_version: 'd',
    folder: '00004-d',
    files: ['x.gz', 'y.gz', 'measures.csv'],
  })
  rollBack(current, '00003-c')
  expect(offered('e')).toEqual(['c', 'b'])
})

it('takes up a folder from before there were releases', () => {
  const current = place()
  mkdirSync(current)
  writeFileSync(join(current, 'page'), 'old')
  add(current, 'new')
  expect(releases(current)).toEqual(['00001-before', '00002-new'])
  expect([rollBack(current), shown(current)]).toEqual(['00001-before', 'old'])
})

it('makes the newest release stand again when the link was lost', () => {
  const current = place()
  add(current, 'a')
  add(current, 'b')
  rmSync(current)
  recover(current)
  expect(shown(current)).toBe('b')
})

it('publishes the same data as one release, and other data as the next', async () => {
  const { house, give } = tinyHouse()
  await give(csv('1,P,2023-01-05,2023-02-04,Rude,Unfounded,x'))
  const first = await pipeline(house)
  await pipeline(house)
  expect(releases(house.published)).toEqual([`00002-${first.data_version}`])
  await give(csv('1,P,2023-01-05,2023-02-04,Rude,Sustained,x'))
  const second = await pipeline(house)
  expect(releases(house.published)).toEqual([`00002-${first.data_version}`, `00003-${second.data_version}`])
  const { packed_path } = first.database
  expect([first.earlier, second.earlier]).toEqual([
    [],
    [
      {
        data_version: first.data_version,
        folder: `00002-${first.data_version}`,
        files: [packed_path, 'measures.csv'],
      },
    ],
  ])
  for (const file of second.earlier[0]!.files)
    expect(existsSync(join(`${house.published}-releases`, second.earlier[0]!.folder, file)), file).toBe(true)
  rollBack(house.published)
  expect(readFileSync(join(house.published, 'agencies/tiny/complaints.csv'), 'utf8')).toContain('Unfounded')
})

it('lets no site stand whose files are not as its manifest says', async () => {
  const { house, give } = tinyHouse()
  await give(csv('1,P,2023-01-05,2023-02-04,Rude,Unfounded,x'))
  await pipeline(house)
  const site = place()
  mkdirSync(site)
  expect(() => checkRelease(site)).toThrow(`${site}: no front page, or no data/manifest.json`)
  renameSync(join(house.published), join(site, 'link'))
  rmSync(join(site, 'link'))
  recover(house.published)
  writeFileSync(join(site, 'index.html'), '<title>x</title>')
  const release = join(`${house.published}-releases`, releases(house.published)[0]!)
  renameSync(release, join(site, 'data'))
  expect(checkRelease(site).files.length).toBeGreaterThan(5)
  writeFileSync(join(site, 'data/measures.csv'), 'measure\n')
  expect(() => checkRelease(site)).toThrow(
    `${site}/data/measures.csv: 1 file(s) that are not as the manifest says`,
  )
  expect(existsSync(join(site, 'data/changes.json'))).toBe(true)
})
