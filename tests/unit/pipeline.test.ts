import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { pipeline } from '../../src/pipeline.ts'
import type { PublishedAgency } from '../../src/publish/record.ts'
import { csv, tinyHouse } from './tiny-agency.ts'

const good = csv(
  '1,P,2023-01-05,2023-02-04,Rude,Unfounded,x',
  '1,P,2023-01-05,2023-03-06,Force,Sustained,x',
  '2,I,2023-01-31,,Rude,Pending,x',
  '3,P,2024-02-01,2024-02-01,,,x',
)

async function published(text: string, asOf?: string) {
  const { house, give } = tinyHouse()
  await give(text, asOf)
  const manifest = await pipeline(house)
  const read = (path: string) => readFileSync(join(house.published, path), 'utf8')
  return { house, manifest, read, agency: (JSON.parse(read('agencies.json')) as PublishedAgency[])[0]! }
}

it('folds allegation rows into complaints and publishes whole rows', async () => {
  const { read } = await published(good)
  expect(read('agencies/tiny/complaints.csv'))
    .toBe(`agency_id,complaint_id,received_on,received_month,received_year,closed_on,duration_days,is_followed_365_days,is_followed_540_days,origin,origin_label,outcome,outcome_label,allegation_class,allegation_count
tiny,1,2023-01-05,2023-01-01,2023,2023-03-06,60,true,true,public,P,sustained,Sustained,force,2
tiny,2,2023-01-31,2023-01-01,2023,,,true,true,internal,I,open,Pending,courtesy,1
tiny,3,2024-02-01,2024-02-01,2024,2024-02-01,0,false,false,public,P,unknown,(blank),unknown,1
`)
  expect(read('agencies/tiny/allegations.csv'))
    .toBe(`agency_id,complaint_id,allegation_id,allegation_class,finding,finding_label
tiny,1,2,courtesy,unfounded,Unfounded
tiny,1,3,force,sustained,Sustained
tiny,2,4,courtesy,open,Pending
tiny,3,5,unknown,unknown,(blank)
`)
})

it('publishes measures with keys, counts and states', async () => {
  const { read } = await published(good)
  const rows = parse(read('measures.csv'), { columns: true }) as Record<string, string>[]
  const of = (measure: string) =>
    rows
      .filter((row) => row['measure'] === measure && row['origin'] === 'public' && row['period'] === 'all')
      .map((row) =>
        [row['category'], row['numerator'], row['denominator'], row['status'], row['reasons']].join(' '),
      )
  expect({
    closed: of('closed-within'),
    ending: of('ending-mix'),
    intake: of('intake'),
    outcome: of('outcome-mix'),
    sustained: of('sustained-rate'),
  }).toEqual({
    closed: [
      'within_090_days 1 1 counts_only fewer_than_20',
      'within_180_days 1 1 counts_only fewer_than_20',
      'within_365_days 1 1 counts_only fewer_than_20',
    ],
    ending: ['finding 1 2 counts_only fewer_than_20', 'unknown 1 2 counts_only fewer_than_20'],
    intake: ['all 2  shown '],
    outcome: ['sustained 1 2 counts_only fewer_than_20', 'unknown 1 2 counts_only fewer_than_20'],
    sustained: [
      'closed 1 2 counts_only fewer_than_20',
      'investigated 1 1 counts_only fewer_than_20',
      'received 1 1 counts_only fewer_than_20',
    ],
  })
})

it('keeps out and changes rows by named rules, each counted', async () => {
  const { agency } = await published(
    csv(
      ',P,2023-01-05,2023-02-04,Rude,Unfounded,x',
      '1,P,,2023-02-04,Rude,Unfounded,x',
      '2,P,1984-12-31,2023-02-04,Rude,Unfounded,x',
      '3,P,2025-01-01,,Rude,Pending,x',
      '4,P,2023-02-05,2023-02-04,Rude,Unfounded,x',
      '5,P,2023-02-05,3019-02-04,Rude,Unfounded,x',
      '6,P,2023-02-05,2025-02-04,Rude,Unfounded,x',
      '7,P,2023-02-05,2023-02-06,Rude,Pending,x',
      '8,P,2023-02-05,2023-02-06,Rude,Unfounded,x',
      ...Array.from({ length: 10 }, (_, at) => `ok${at},P,2023-02-05,2023-02-06,Rude,Unfounded,x`),
    ),
  )
  expect(agency.quarantined).toEqual([
    { table: 'complaints', promise: 'has a complaint number', rows: 1 },
    { table: 'complaints', promise: 'has a received date', rows: 1 },
    { table: 'complaints', promise: 'was received between 1985 and the as-of date', rows: 2 },
    { table: 'complaints', promise: 'was closed on or after the day it was received', rows: 1 },
    { table: 'complaints', promise: 'was closed no later than a year after the as-of date', rows: 1 },
    { table: 'allegations', promise: 'has a complaint number', rows: 1 },
    { table: 'allegations', promise: 'belongs to a complaint that is kept', rows: 5 },
  ])
  expect(agency.adjusted).toEqual([
    { table: 'complaints', rule: 'closed after the as-of date: counted as open on it', rows: 1 },
    {
      table: 'complaints',
      rule: 'has a closing date though an allegation is open: counted as open',
      rows: 1,
    },
  ])
  expect(agency.is_quality_low).toBe(true)
  expect(agency.released.map(({ table, rows }) => ({ table, rows }))).toEqual([
    { table: 'complaints', rows: 13 },
    { table: 'complaint_counts', rows: 1 },
    { table: 'allegations', rows: 13 },
  ])
})

it('hides numbers about time when more than one complaint in twenty was kept out', async () => {
  const { read } = await published(
    csv(
      '1,P,2023-02-05,2023-02-04,Rude,Unfounded,x',
      '2,P,2023-02-05,2023-02-06,Rude,Unfounded,x',
      '3,P,2023-02-05,,Rude,Pending,x',
    ),
  )
  expect(read('measures/closed-within.csv'))
    .toBe(`measure,agency_id,origin,period,category,area,people_group,numerator,denominator,value,lower,upper,status,reasons,flags,method
closed-within,tiny,public,all,all,all,all,,,,,,hidden,data_quality_low,data_quality_low,none
`)
})

it('gives the same bytes twice, whatever the order of rows', async () => {
  const lines = good.trim().split('\n')
  const first = await published(good)
  const again = await published(good)
  expect(again.manifest.files).toEqual(first.manifest.files)
  expect(again.manifest.data_version).toBe(first.manifest.data_version)
  const turned = await published(`${[lines[0], ...lines.slice(1).reverse()].join('\n')}\n`)
  expect(turned.read('measures.csv')).toBe(first.read('measures.csv'))
})

it('withholds every column that schema and folder do not both list', async () => {
  const { agency, read } = await published(good)
  expect(agency.released[0]!.withheld).toEqual([
    { column: 'occurred_on', reason: 'no value in any row' },
    { column: 'allegation_class_label', reason: 'not listed by the agency folder' },
    { column: 'district', reason: 'no value in any row' },
    { column: 'district_label', reason: 'no value in any row' },
    { column: 'case_type_label', reason: 'no value in any row' },
    { column: 'has_video', reason: 'no value in any row' },
  ])
  expect(agency.released.find(({ table }) => table === 'allegations')!.withheld).toEqual([
    { column: 'allegation_class_label', reason: 'not listed by the agency folder' },
    { column: 'officer_id', reason: 'never leaves' },
  ])
  expect(read('agencies.json')).not.toContain('"x"')
})

it('puts back what was published when a run was stopped in the middle of a swap', async () => {
  const { house, read } = await published(good)
  const before = read('measures.csv')
  renameSync(house.published, `${house.published}.old`)
  writeFileSync(house.lock, '{}')
  await expect(pipeline(house)).rejects.toThrow('data: no accepted rows and no figures of any agency')
  expect(read('measures.csv')).toBe(before)
})
