import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isDeclared, readAgency } from '../../src/agency.ts'
import { readCrosswalk } from '../../src/harmonise/crosswalk.ts'
import { house } from '../../src/house.ts'
import { proposedFolder, proposedLabels } from '../../src/propose/folder.ts'
import { profileFile } from '../../src/propose/profile-file.ts'
import { roles } from '../../src/propose/roles.ts'
import { wordFor } from '../../src/propose/words.ts'
import { shared } from './beside.ts'
import { withExtracts } from './real-agency.ts'

const work = () => mkdtempSync(join(tmpdir(), 'redress-propose-'))
const profiled = (text: string) => profileFile(Buffer.from(text), 'cases.csv', work(), 2027)

describe('a profile', () => {
  it('tells kinds, formats, labels, keys and stand-ins', async () => {
    const profiles = await profiled(
      'n,received,age,finding,empty\n1,01/05/2023,30,Sustained,\n2,01/31/1900,N/A,Unfounded,\n3,02/06/2023,31,Sustained,\n4,02/07/3019,32,,\n',
    )
    expect(
      profiles.map(({ column, kind, filled, distinct, isKey }) => [column, kind, filled, distinct, isKey]),
    ).toEqual([
      ['n', 'number', 4, 4, true],
      ['received', 'date', 4, 4, true],
      ['age', 'text', 4, 4, true],
      ['finding', 'text', 3, 2, false],
      ['empty', 'empty', 0, 0, false],
    ])
    expect(profiles[1]!.formats[0]).toEqual({ format: '%m/%d/%Y', rows: 4 })
    expect(profiles[1]!.sentinels).toEqual([
      { value: '01/31/1900', rows: 1 },
      { value: '02/07/3019', rows: 1 },
    ])
    expect(profiles[2]!.sentinels).toEqual([{ value: 'N/A', rows: 1 }])
    expect(profiles[3]!.labels).toEqual([
      { label: 'Sustained', rows: 2 },
      { label: 'Unfounded', rows: 1 },
    ])
  })
})

it('knows the usual words for endings, the longer before the shorter', () => {
  const words = [
    'Not Sustained',
    'SUSTAINED',
    'Unfounded',
    'Unsubstantiated',
    'Substantiated',
    'Mediation Attempted',
    'Mediated',
    'Within NYPD Guidelines',
    'Complainant Uncooperative',
    'Pending',
    'Xyzzy',
  ]
  expect(words.map((label) => wordFor('outcome', label)?.word ?? null)).toEqual([
    'not_sustained',
    'sustained',
    'unfounded',
    'not_sustained',
    'sustained',
    'mediation_attempted',
    'mediated',
    'exonerated',
    'closed_no_cooperation',
    'open',
    null,
  ])
})

it('writes a folder that is read as declared, with every guess to confirm, and labels it could not place', async () => {
  const profiles = await profiled(
    'Case Number,Date Received,Race,Officer Name,Finding\n7,2023-01-05,Black,Smith,Sustained\n8,2023-02-06,White,Doe,Xyzzy\n8,2023-02-06,White,Roe,Xyzzy\n',
  )
  const files = proposedFolder({ id: 'somewhere', from: 'cases.csv', url: null }, profiles, roles(profiles))
  const folder = join(work(), 'agencies')
  mkdirSync(join(folder, 'somewhere'), { recursive: true })
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, 'somewhere', file), text)
  const agency = readAgency(folder, 'somewhere')
  expect(isDeclared(agency)).toBe(true)
  const source = agency.sources['complaints']!
  expect(source.columns).toEqual(['Case Number', 'Date Received', 'Race', 'Finding'])
  expect(source.ignored).toEqual({ 'Officer Name': 'CONFIRM: named “Officer Name”' })
  expect(source.dates).toEqual({ 'Date Received': ['%Y-%m-%d'] })
  const marked = files['agency.yaml']!.split('\n').filter((line) => line.includes('CONFIRM'))
  expect(marked.map((line) => line.trim())).toEqual([
    'en: "CONFIRM: somewhere"',
    'es: "CONFIRM: somewhere"',
    'en: "CONFIRM: somewhere"',
    'es: "CONFIRM: somewhere"',
    'en: "CONFIRM: complaints"',
    'es: "CONFIRM: quejas"',
    'publisher: CONFIRM',
    'url: https://example.org/CONFIRM',
    'time_zone: America/Chicago # CONFIRM: the publisher’s own; no file says it',
    'unverified: proposed from cases.csv; TO-CONFIRM.md lists what a person must confirm',
    'Officer Name: "CONFIRM: named “Officer Name”"',
  ])
  // each name stands once, and a name that is left aside names no row
  expect(source.key).toEqual([])
  expect(readCrosswalk(agency)).toEqual([
    {
      field: 'race',
      label: 'White',
      word: 'white',
      note_en: 'CONFIRM, sure to 0.95',
      note_es: 'CONFIRM, seguro al 0.95',
    },
    {
      field: 'race',
      label: 'Black',
      word: 'black',
      note_en: 'CONFIRM, sure to 0.95',
      note_es: 'CONFIRM, seguro al 0.95',
    },
    {
      field: 'outcome',
      label: 'Sustained',
      word: 'sustained',
      note_en: 'CONFIRM, sure to 0.9',
      note_es: 'CONFIRM, seguro al 0.9',
    },
  ])
  expect(files['TO-CONFIRM.md']).toContain('| outcome | Xyzzy | 2 |')
  expect(agency.sql['complaints'])
    .toBe(`-- CONFIRM: one row for each complaint; a row of the file is one of its allegations.
SELECT
  "Case Number" AS complaint_id,
  min("Date Received") AS received_on
FROM complaints
GROUP BY "Case Number"
`)
})

const fields = new Set(['outcome', 'allegation_class', 'origin', 'race', 'sex'])

/** Columns rightly read or left aside, and labels rightly translated, against the finished folder of an agency. */
async function share(id: string, source: string, path: string) {
  const profiles = await profileFile(readFileSync(join(shared, path)), basename(path), work(), 2027)
  const found = roles(profiles)
  const agency = readAgency(house().agencies, id)
  const read = new Set(agency.sources[source]!.columns)
  const there = new Set(profiles.flatMap(({ labels }) => labels.map(({ label }) => label)))
  const finished = readCrosswalk(agency).filter(({ field, label }) => fields.has(field) && there.has(label))
  const proposed = proposedLabels(profiles, found)
  const columns = found.filter(({ column, role }) => (role !== 'aside') === read.has(column)).length
  const labels = finished.filter(({ field, label, word }) =>
    proposed.some((one) => one.field === field && one.label === label && one.word === word),
  ).length
  console.warn(
    `${id} ${source}: ${columns} of ${found.length} columns right, ${labels} of ${finished.length} labels`,
  )
  return { columns: [columns, found.length], labels: [labels, finished.length] }
}

/** Per table of a finished folder: columns right of all, labels right of all. CONTRIBUTING tells the first five together. */
const shares: [
  id: string,
  source: string,
  path: string,
  columns: [number, number],
  labels: [number, number],
][] = [
  ['lansing', 'complaints', 'lansing/complaints.csv', [12, 13], [27, 31]],
  ['indianapolis', 'complaints', 'indianapolis/complaints.csv', [18, 19], [22, 40]],
  ['seattle', 'allegations', 'seattle/opa-allegations.csv', [6, 7], [24, 40]],
  ['seattle', 'force', 'seattle/use-of-force.csv', [8, 11], [10, 10]],
  ['new-jersey', 'force', 'new-jersey/use-of-force_2020-10_2021-02.csv', [35, 42], [10, 10]],
  ['montgomery', 'allegations', 'montgomery/internal-affairs-allegations_2020-05.csv', [5, 6], [33, 45]],
  ['new-orleans', 'misconduct', 'new-orleans/misconduct-complaints_2023-07.csv', [21, 24], [34, 49]],
]

withExtracts('proposals against finished folders', () => {
  it.each(shares)('%s %s: columns and labels that are right', async (id, source, path, columns, labels) => {
    expect(await share(id, source, path)).toEqual({ columns, labels })
  })
})

it('says in CONTRIBUTING how much of the first five tables above was right', () => {
  const told = shares.slice(0, 5)
  const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0)
  const columns = [0, 1].map((at) => sum(told.map(([, , , of]) => of[at]!)))
  const labels = [0, 1].map((at) => sum(told.map(([, , , , of]) => of[at]!)))
  expect(
    readFileSync(new URL('../../CONTRIBUTING.md', import.meta.url), 'utf8').replace(/\s+/g, ' '),
  ).toContain(`${columns.join(' of ')} columns and ${labels.join(' of ')} labels`)
})
