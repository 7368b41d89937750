import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { pipeline } from '../../src/pipeline.ts'
import type { PublishedAgency } from '../../src/publish/record.ts'
import { csv, messageOf, tiny, tinyHouse } from './tiny-agency.ts'

/** The tiny agency, its last column but one read as where an officer works. */
const house = (areas: string) =>
  tinyHouse({
    'agency.yaml': tiny['agency.yaml'].replace(
      'complaints: [complaint_id,',
      'complaints: [complaint_id, district, district_label,',
    ),
    'complaints.sql': tiny['complaints.sql'].replace('min(who)', 'min(about) AS district_label, min(who)'),
    'allegations.sql': tiny['allegations.sql'].replace("coalesce(about, '(blank)')", "'(blank)'"),
    'areas.csv': `label,kind,area,note_en,note_es\n${areas}\n`,
  })
const known = `1st,district,1st District,,
Operations,unit,Operations,,
OPS,unit,Operations,its code,su sigla
Nobody,none,,,`
const about = (...labels: string[]) =>
  csv(...labels.map((label, at) => `${at},P,2023-01-05,2023-02-04,${label},Unfounded,x`))

it('brings the labels of one area together, keeps them beside it, and leaves what is no area empty', async () => {
  const { house: at, give } = house(known)
  await give(about('1st', 'OPS', 'Operations', 'OPS', 'Nobody', ''))
  await pipeline(at)
  const lines = readFileSync(join(at.published, 'agencies/tiny/complaints.csv'), 'utf8').trim().split('\n')
  const places = ['district', 'district_label'].map((column) => lines[0]!.split(',').indexOf(column))
  expect(lines.slice(1).map((line) => places.map((place) => line.split(',')[place]).join(' < '))).toEqual([
    '1st District < 1st',
    'Operations < OPS',
    'Operations < Operations',
    'Operations < OPS',
    ' < Nobody',
    ' < ',
  ])
  const [agency] = JSON.parse(readFileSync(join(at.published, 'agencies.json'), 'utf8')) as PublishedAgency[]
  expect(
    agency!.crosswalk
      .filter(({ field }) => ['district', 'unit'].includes(field))
      .map(({ field, label, word, rows }) => [field, label, word, rows]),
  ).toEqual([
    ['district', '1st', '1st District', 1],
    ['unit', 'Operations', 'Operations', 1],
    ['unit', 'OPS', 'Operations', 2],
    ['district', 'Nobody', '', 1],
  ])
})

it('refuses a label that nobody has placed, with its rows', async () => {
  const { give } = house(known)
  expect(await messageOf(give(about('1st', 'SOD', 'SOD', 'Desk')))).toBe(
    `data/agencies/tiny/areas.csv: "SOD" (2 rows), "Desk" (1 rows)
  known: "1st", "Operations", "OPS", "Nobody"
  to do: say of each whether it is a district, a unit that is no place, or none, and by what name`,
  )
})

it.each([
  ['1st,quarter,1st District,,', 'tiny/areas.csv:2: kind "quarter"'],
  ['1st,district,1st District,,\n1st,unit,Desk,,', 'tiny/areas.csv:3: "1st" a second time'],
  ['1st,district,,,', 'tiny/areas.csv:2: "1st" as district with area ""'],
  ['1st,district,First,the first,', 'tiny/areas.csv:2: a note in one language for "1st"'],
  ['Nobody,none,Nobody,,', 'tiny/areas.csv:2: "Nobody" as none with area "Nobody"'],
  ['1st,district,First,,\nFirst,unit,First,,', 'tiny/areas.csv:3: "First" as unit'],
])('refuses %j', async (areas, message) => {
  expect((await messageOf(house(areas).give(about('1st')))).split('\n')[0]).toBe(message)
})
