import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textHash } from '../../src/disclosure/not-private.ts'
import { Database } from '../../src/database.ts'
import { hintFor, privateDetail, type TextKind } from '../../src/disclosure/private-patterns.ts'
import { pipeline } from '../../src/pipeline.ts'
import { publishedFigures, writeFigures } from '../../src/publish/figures.ts'
import type { PublishedBook } from '../../src/measures/_episode-books.ts'
import { caseLines, csv, messageOf, tiny, tinyHouse } from './tiny-agency.ts'

it.each([
  ['write to j.doe@example.org', 'an e-mail address'],
  ['call 504-555-0143', 'a phone number'],
  ['(504) 555 0143', 'a phone number'],
  ['+1 504.555.0143', 'a phone number'],
  ['(504)-555-0143', 'a phone number'],
  ['504/555-0143', 'a phone number'],
  ['5045550143', 'a phone number'],
  ['call 15045550143, ask', 'a phone number'],
  ['SSN 078-05-1120', 'a social security number'],
  ['DOB 3/14/85', 'a date of birth'],
  ['born March 14, 1985', 'a date of birth'],
  ['Fecha de nacimiento: 14 de marzo de 1985', 'a date of birth'],
  ['Unfounded 03/14/1985', 'a day, which may be a date of birth'],
  ['1985-03-14', 'a day, which may be a date of birth'],
  ['plate 123 ABC', 'a number plate'],
  ['placa: XYZ 98', 'a number plate'],
  ['tow of KLM-4821', 'a number plate'],
  ['1437 Magazine Street', 'a street address'],
  ['at 12208 s. Carpenter st', 'a street address'],
  ['900 E 43rd Ave', 'a street address'],
  ['12-B Main St', 'a street address'],
  ['12B Main Street', 'a street address'],
  ['12 Main Way', 'a street address'],
  ['1437 E MARTIN LUTHER KING WAY', 'a street address'],
  ['Calle Mayor 12', 'a street address'],
  ['juvenile J.D. struck', 'a person under 18'],
  ['complainant aged 15', 'a person under 18'],
  ['age: 15', 'a person under 18'],
  ['AGE=15', 'a person under 18'],
  ['edad: 9', 'a person under 18'],
  ['15yo struck', 'a person under 18'],
  ['15 yrs old', 'a person under 18'],
  ['a 9-year-old', 'a person under 18'],
  ['menor de edad herido', 'a person under 18'],
])('sees in “%s” %s', (text, what) => {
  expect(privateDetail(text, 'label')).toBe(what)
})

it.each([
  'RULE 3: PROF CONDUCT / PARAGRAPH 01 - Professionalism',
  'NO ALLIGATIONS ASSIGNED AT THIS TIME',
  'Juvenile Section',
  'Juvenile',
  'RAISING THE LOWER AGE OF JUVENILE DELINQUENCY',
  'juvenile corrections officer',
  '1200 block of Canal Street',
  'UNIT TRAINING FEB 2016',
  'BEAT 713,714 AND 715',
  '7th District',
  '35–54',
  'closed 90 days after receipt',
  'Directive 9.4',
  '2016-0001-P',
  'counted in 2022 in the same way',
  'RULE 12 FAILURE TO YIELD',
  'case 1045550143',
  '4045550143.25',
  'Log 2023-0000012345',
  'age: 35',
  'page: 5',
  '115yo',
  '15-0001',
])('sees nothing private in “%s”', (text) => {
  expect(privateDetail(text, 'label')).toBeNull()
})

it('reads a web address as an address, not as a day or a street', () => {
  expect(privateDetail('https://example.org/2019/03/14/1437-magazine-street', 'address')).toBeNull()
  expect(privateDetail('mailto:clerk@example.org', 'address')).toBe('an e-mail address')
})

const pieces = fc.oneof(
  fc.constantFrom(
    ...[
      'j.doe@a.org',
      '504',
      '-',
      '.',
      ' ',
      '5550143',
      '5045550143',
      '=15',
      '15yo',
      '12-B ',
      'Main Way',
      '555',
      '0143',
      '(504) ',
      '(504)',
      '+1',
      '078',
      '05',
      '1120',
    ],
    ...[
      'DOB',
      'd.o.b.',
      'D.O.B',
      'Born on',
      'Birth Date',
      'nacida el',
      'fecha de nacimiento',
      'March 14, 1985',
    ],
    ...[
      '14 de marzo de 1985',
      '3/14/85',
      '1985-03-14',
      'license PLATE',
      'Tag #',
      'lic.',
      'Matrícula',
      'KLM',
      '4821',
    ],
    ...[
      'A1B2',
      '1437',
      'Magazine',
      'STREET',
      's.',
      'Carpenter',
      'st',
      '43rd',
      'Ave',
      'block',
      'Calle',
      'Mayor',
      'Av.',
    ],
    ...[
      'Plaza',
      '12',
      'aged',
      'Age',
      'edad de',
      '15',
      '9',
      'year-old',
      'YO',
      'años',
      'Juvenile',
      'minor child',
    ],
    ...['Section', 'menor de edad', 'J.D.', '\n', '\u00a0', 'Á', 'ſ', '/', ':'],
  ),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
)

it.each(['label', 'identifier', 'prose', 'code', 'address'] as TextKind[])(
  'has the database look closer at every %s in which there is a private detail',
  async (kind) => {
    const db = await Database.open()
    const texts = fc
      .sample(fc.array(pieces, { minLength: 1, maxLength: 7 }), { numRuns: 20_000, seed: 11 })
      .map((parts) => parts.join('').toWellFormed().replaceAll('\0', ''))
    await db.run('CREATE TABLE texts (place INTEGER, text VARCHAR)')
    const appender = await db.connection.createAppender('texts')
    for (const [place, text] of texts.entries()) {
      appender.appendInteger(place)
      appender.appendVarchar(text)
      appender.endRow()
    }
    appender.closeSync()
    const missed = await db.rows<{ place: number }>(
      `SELECT place FROM texts WHERE NOT regexp_matches(text, '${hintFor(kind)}')`,
    )
    db.close()
    const isPrivate = (text: string) => privateDetail(text, kind) !== null
    expect(texts.filter(isPrivate).length).toBeGreaterThan(400)
    expect(missed.map(({ place }) => texts[place]!).filter(isPrivate)).toEqual([])
  },
)

const planted = 'Sustained, call J. Doe 504-555-0143'
const listed = { 'crosswalk.csv': `${tiny['crosswalk.csv']}outcome,"${planted}",sustained,,\n` }
const rows = csv(
  `1,P,2023-01-05,2023-02-04,Rude,"${planted}",x`,
  '2,P,2023-01-05,2023-02-04,Rude,Unfounded,x',
)

it('refuses a file whose label holds a phone number, and does not repeat it', async () => {
  const { house, give } = tinyHouse(listed)
  expect(await messageOf(give(rows))).toBe(
    `tiny/complaints.outcome_label: text that looks private: complaints.outcome_label "S…3" (35 characters) in 1 row(s): a phone number (hash ${textHash(planted)}); allegations.finding_label "S…3" (35 characters) in 1 row(s): a phone number (hash ${textHash(planted)})
  known: no published text may hold an e-mail, a phone or social security number, a date of birth, a number plate, a street number or a child
  to do: leave the column out of publish in data/agencies/tiny/agency.yaml, or shorten the label in its SQL; if the text is not private, add its hash with a note to data/agencies/tiny/not-private.csv`,
  )
  expect(existsSync(house.lock)).toBe(false)
})

it('lets through what the agency folder lists by hash, with a reason', async () => {
  const { house, give } = tinyHouse(listed)
  const list = join(house.agencies, 'tiny', 'not-private.csv')
  writeFileSync(list, `hash,note\n${textHash(planted)},\n`)
  expect(await messageOf(give(rows))).toBe(
    `tiny/not-private.csv:2: hash "${textHash(planted)}", note ""
  known: the sixteen digits that the scan gave, and why the text is not private
  to do: mend or delete the line in data/agencies/tiny/not-private.csv`,
  )
  writeFileSync(list, `hash,note\n${textHash(planted)},the number of the records office\n`)
  await give(rows)
  expect((await pipeline(house)).agencies).toEqual([
    { agency_id: 'tiny', rows_from: 'rows', as_of: '2024-12-31' },
  ])
})

it('publishes nothing when a note holds an e-mail address', async () => {
  const note = 'Ask j.doe@example.org.'
  const { house, give } = tinyHouse({
    'agency.yaml': `${tiny['agency.yaml']}notes: [{ en: ${note}, es: Pregunte en la oficina. }]\n`,
  })
  await give(csv('1,P,2023-01-05,2023-02-04,Rude,Unfounded,x'))
  expect((await messageOf(pipeline(house))).split('\n')[0]).toBe(
    `tiny/notes.0.en: text that looks private: notes.0.en "A…." (22 characters): an e-mail address (hash ${textHash(note)})`,
  )
  expect(existsSync(house.published)).toBe(false)
})

describe('whatever else is published of an agency', () => {
  const text = 'Ask at 504-555-0143'
  const found = (where: string) => `${where} "A…3" (19 characters): a phone number (hash ${textHash(text)})`

  it('is read before it stands: names of areas, and sources of an agency without rows', async () => {
    const { house, give } = tinyHouse()
    await give(csv('1,P,2023-01-05,2023-02-04,Rude,Unfounded,x'))
    const other = tiny['agency.yaml'].replace('id: tiny', 'id: other').replace('City of Tiny', text)
    mkdirSync(join(house.agencies, 'other'))
    writeFileSync(join(house.agencies, 'other', 'agency.yaml'), other)
    expect(await messageOf(pipeline(house))).toContain(found('coverage.json.0.publisher'))
    rmSync(join(house.agencies, 'other'), { recursive: true })

    const ring = ['0 0', '0 1', '1 1', '0 0'].map((point) => point.split(' ').map(Number))
    const feature = {
      ...{ type: 'Feature', properties: { area: text } },
      geometry: { type: 'Polygon', coordinates: [ring] },
    }
    writeFileSync(
      join(house.agencies, 'tiny', 'areas.geojson'),
      JSON.stringify({ type: 'FeatureCollection', features: [feature] }),
    )
    expect(await messageOf(pipeline(house))).toContain(found('areas/tiny.json.0.area'))
    expect(existsSync(house.published)).toBe(false)
  })

  it('is read where only figures are committed: incidents, and areas that are counted by', async () => {
    const { house, give } = tinyHouse()
    await give(csv(...caseLines(1, 7)))
    await pipeline(house)
    const [figures] = publishedFigures(house.published)
    for (const path of [house.published, house.lock]) rmSync(path, { recursive: true })
    const cubes = figures!.cubes.map((cube) => ({ ...cube, areas: [text] }))
    writeFigures(house.figures, { ...figures!, cubes })
    expect(await messageOf(pipeline(house))).toContain(found('cubes/tiny-complaints.json.areas.0'))
    const book = { agency_id: 'tiny', events: [{ title_en: text }], episodes: [] } as unknown as PublishedBook
    writeFigures(house.figures, { ...figures!, book })
    expect(await messageOf(pipeline(house))).toContain(found('episodes.json.0.events.0.title_en'))
  })
})
