import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { audit } from '../../src/disclosure/audit.ts'
import { mask } from '../../src/disclosure/mask.ts'
import { keyOf, type PeopleRow } from '../../src/disclosure/people-row.ts'
import { shownBefore, stageShown } from '../../src/disclosure/shown-before.ts'
import { generatedPeople, groupsIn, peopleRows, type PeopleCounts } from './generated-people.ts'

const keys = { measure: 'who-complains', agency_id: 'alder', origin: 'public', category: 'all', area: 'all' }

function count(people_group: string, period: string, numerator: number): PeopleRow {
  const limits = { lower: null, upper: null, reasons: [] }
  return {
    ...keys,
    people_group,
    period,
    numerator,
    denominator: null,
    value: numerator,
    ...limits,
    status: 'shown',
  }
}

function share(people_group: string, category: string, numerator: number, denominator: number): PeopleRow {
  return {
    ...keys,
    measure: 'equity-gaps',
    people_group,
    category,
    period: 'all',
    numerator,
    denominator,
    value: numerator / denominator,
    lower: 0,
    upper: 1,
    status: 'shown',
    reasons: [],
  }
}

const states = (rows: readonly PeopleRow[]) =>
  Object.fromEntries(
    rows.map((row) => [`${row.people_group} ${row.period} ${row.category}`, row.numerator ?? row.status]),
  )

it('hides a small count of people with a second one in its year and in its group', () => {
  const rows = mask([
    count('all', '2019', 34),
    count('race/asian', '2019', 3),
    count('race/black', '2019', 12),
    count('race/white', '2019', 19),
    count('all', '2020', 60),
    count('race/asian', '2020', 14),
    count('race/black', '2020', 30),
    count('race/white', '2020', 16),
  ])
  expect(states(rows)).toEqual({
    'all 2019 all': 34,
    'race/asian 2019 all': 'hidden',
    'race/black 2019 all': 'hidden',
    'race/white 2019 all': 19,
    'all 2020 all': 60,
    'race/asian 2020 all': 14,
    'race/black 2020 all': 30,
    'race/white 2020 all': 16,
  })
  expect(rows[1]).toEqual({
    ...count('race/asian', '2019', 3),
    numerator: null,
    value: null,
    status: 'hidden',
    reasons: ['too_few_people'],
  })
})

it('hides the share, its counts and its limits, and a second group, below eleven people', () => {
  const rows = mask([
    share('race/asian', 'sustained', 4, 30),
    share('race/black', 'sustained', 40, 200),
    share('race/white', 'sustained', 30, 180),
  ])
  expect(states(rows)).toEqual({
    'race/asian all sustained': 'hidden',
    'race/black all sustained': 40,
    'race/white all sustained': 'hidden',
  })
  expect(rows[0]).toEqual({
    ...share('race/asian', 'sustained', 4, 30),
    numerator: null,
    denominator: null,
    value: null,
    lower: null,
    upper: null,
    status: 'hidden',
    reasons: ['too_few_people'],
  })
})

it('hides a group of whom all ended the same way, and one whose categories differ by a few', () => {
  const rows = mask([
    share('race/asian', 'closed', 60, 60),
    share('race/black', 'closed', 150, 200),
    share('race/white', 'closed', 90, 180),
  ])
  expect(states(rows)['race/asian all closed']).toBe('hidden')
  const parts = mask([
    share('race/asian', 'within_090', 20, 60),
    share('race/asian', 'within_180', 24, 60),
    share('race/black', 'within_090', 50, 200),
    share('race/black', 'within_180', 90, 200),
    share('race/latino', 'within_090', 40, 150),
    share('race/latino', 'within_180', 70, 150),
    share('race/white', 'within_090', 60, 180),
    share('race/white', 'within_180', 95, 180),
  ])
  expect(states(parts)).toEqual({
    'race/asian all within_090': 'hidden',
    'race/asian all within_180': 'hidden',
    'race/black all within_090': 50,
    'race/black all within_180': 90,
    'race/latino all within_090': 'hidden',
    'race/latino all within_180': 'hidden',
    'race/white all within_090': 60,
    'race/white all within_180': 95,
  })
})

it('hides what is finer than a year or than one area, and leaves rows about no group alone', () => {
  const rows = mask([
    count('all', '2019-03', 2),
    count('race/black', '2019-03', 200),
    { ...count('race/black', '2019', 300), area: '4th District' },
  ])
  expect(rows.map(({ numerator, status }) => numerator ?? status)).toEqual([2, 'hidden', 'hidden'])
})

it('hides a count that differs by a few people from what was last shown, however often it is published', () => {
  const published = join(mkdtempSync(join(tmpdir(), 'redress-')), 'published')
  const publish = (female: number, male: number, other: number) => {
    const before = shownBefore(published)
    const rows = mask(
      [count('sex/female', 'all', female), count('sex/male', 'all', male), count('sex/other', 'all', other)],
      before,
    )
    stageShown(published, 'any', rows, before)()
    return rows.map(({ numerator, status }) => numerator ?? status)
  }
  expect(publish(100, 200, 50)).toEqual([100, 200, 50])
  expect(publish(103, 240, 60)).toEqual(['hidden', 240, 'hidden'])
  expect(publish(103, 240, 60)).toEqual(['hidden', 240, 'hidden'])
  expect(publish(104, 250, 70)).toEqual(['hidden', 250, 'hidden'])
  expect(publish(105, 260, 80)).toEqual([105, 260, 80])
})

it('remembers what a release shows from the moment it stands, wherever a publication is killed', () => {
  const published = join(mkdtempSync(join(tmpdir(), 'redress-')), 'published')
  const stands = (data_version: string) => {
    mkdirSync(published, { recursive: true })
    writeFileSync(join(published, 'manifest.json'), JSON.stringify({ data_version }))
  }
  const staged = (data_version: string, female: number) =>
    stageShown(published, data_version, [count('sex/female', 'all', female)], shownBefore(published))
  const known = () => [...shownBefore(published).values()].map(({ numerator }) => numerator)

  staged('first', 100)
  expect(known()).toEqual([])
  const keep = staged('first', 100)
  stands('first')
  keep()
  expect(known()).toEqual([100])
  staged('second', 130)
  expect(known()).toEqual([100])
  staged('third', 160)
  stands('third')
  expect(known()).toEqual([160])
  expect(known()).toEqual([160])
})

/** Masks the rows of a truth and works out what it can from what is left; nothing small may be shown or be known. */
function worked(counts: PeopleCounts): { hidden: number; shown: number; exact: number; tooClose: number } {
  const rows = peopleRows(counts)
  const published = mask(rows)
  const truth = new Map(rows.map((row) => [keyOf(row), row]))
  const few = counts.shape === 'people' ? 5 : 11
  const partOf = (row: PeopleRow, part: 'in' | 'out') =>
    part === 'in' ? row.numerator! : (row.denominator ?? row.numerator!) - row.numerator!
  const isMinded = (part: 'in' | 'out') => part === 'in' || counts.shape === 'people by one outcome'
  const tally = { hidden: 0, shown: 0, exact: 0, tooClose: 0 }
  for (const { row, part, min, max } of audit(published)) {
    if (!isMinded(part)) continue
    const known = truth.get(keyOf(row))
    const count = known === undefined ? 0 : partOf(known, part)
    const everybody = partOf(truth.get(keyOf({ ...row, people_group: 'all' }))!, part)
    tally.hidden += 1
    expect(min).toBeLessThanOrEqual(count + 1e-6)
    expect(max).toBeGreaterThanOrEqual(count - 1e-6)
    if (count === 0 || count >= few) continue
    if (max - min < 1e-6) tally.exact += 1
    if (max - min < Math.min(few, everybody) - 1e-6) tally.tooClose += 1
  }
  for (const row of published) {
    if (row.people_group === 'all' || row.status !== 'shown') continue
    tally.shown += 1
    for (const part of ['in', 'out'] as const)
      if (isMinded(part)) expect([0, few, Infinity]).toContain(Math.min(partOf(row, part), few) || 0)
  }
  return tally
}

it.each([
  ['people', 150],
  ['people by one outcome', 150],
  ['people by every outcome', 40],
] as const)(
  'lets no small count be worked out from all that is published: %s, in all, by year and by area',
  (shape, seeds) => {
    const tally = { hidden: 0, shown: 0 }
    for (let seed = 0; seed < seeds; seed++) {
      const counts = generatedPeople(shape, seed)
      if (groupsIn(counts) < 2) continue
      const { hidden, shown, ...known } = worked(counts)
      expect(known, `seed ${seed}`).toEqual({ exact: 0, tooClose: 0 })
      tally.hidden += hidden
      tally.shown += shown
    }
    expect(tally.hidden).toBeGreaterThan(500)
    expect(tally.shown).toBeGreaterThan(300)
  },
)
