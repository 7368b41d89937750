import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { readAgency, type Agency } from '../../src/agency.ts'
import { pipeline } from '../../src/pipeline.ts'
import type { PublishedAgency } from '../../src/publish/record.ts'
import { refresh } from '../../src/refresh.ts'
import { snapshot } from '../../src/sources/snapshot.ts'
import { csv, tiny, tinyHouse } from './tiny-agency.ts'

/** The tiny agency with a second release of closed cases, and the source that binds each table as given. */
function twoReleases(as_of: string) {
  const source = tiny['agency.yaml'].slice(
    tiny['agency.yaml'].indexOf('  cases:'),
    tiny['agency.yaml'].indexOf('release:'),
  )
  const { house } = tinyHouse({
    'crosswalk.csv': `${tiny['crosswalk.csv']}allegation_class,(no allegation row),unknown,,\n`,
    'agency.yaml': tiny['agency.yaml']
      .replace(
        'release:',
        `${source.replace('cases:', 'later:').replace('    rows_become: allegations\n', '')}as_of: ${as_of}\nrelease:`,
      )
      .replace('  allegations: [', '  closed_cohort: [complaint_id, closed_on, outcome]\n  allegations: ['),
  })
  writeFileSync(
    join(house.agencies, 'tiny/closed-cohort.sql'),
    `${tiny['complaints.sql'].replace('FROM cases', 'FROM later').replace('min(who) AS', 'min(finding) AS outcome_label, min(who) AS')}`,
  )
  return house
}

async function published(as_of: string) {
  const house = twoReleases(as_of)
  const bytes = (text: string) => ({ bytes: Buffer.from(text), where: 'cases.csv' })
  await refresh(
    house,
    readAgency(house.agencies, 'tiny'),
    [
      {
        source: 'cases',
        as_of: '2023-08-21',
        ...bytes(
          csv('1,P,2023-01-05,2023-08-21,Rude,Unfounded,x', '2,P,2023-01-05,2023-08-25,Rude,Unfounded,x'),
        ),
      },
      {
        source: 'later',
        as_of: '2023-08-31',
        ...bytes(
          csv('3,P,2023-08-25,2023-08-31,Rude,Unfounded,x', '4,P,2023-01-05,2023-09-01,Rude,Unfounded,x'),
        ),
      },
    ],
    '2025-01-01',
    () => {},
  )
  await pipeline(house)
  const rows = (table: string) =>
    (
      parse(readFileSync(join(house.published, `agencies/tiny/${table}.csv`)), { columns: true }) as Record<
        string,
        string
      >[]
    ).map((row) => [row['complaint_id'], row['closed_on'], row['outcome']].join(' '))
  const [agency] = JSON.parse(
    readFileSync(join(house.published, 'agencies.json'), 'utf8'),
  ) as PublishedAgency[]
  return { as_of: agency!.as_of, complaints: rows('complaints'), cohort: rows('closed-cohort') }
}

it('censors and checks each table on the day of the source that binds it', async () => {
  expect(await published('{ complaints: cases, closed_cohort: later }')).toEqual({
    as_of: '2023-08-21',
    complaints: ['1 2023-08-21 unfounded', '2  open'],
    cohort: ['3 2023-08-31 unfounded', '4  open'],
  })
})

it('holds a table that is not bound to the day of the complaints', async () => {
  expect(await published('{ complaints: cases }')).toEqual({
    as_of: '2023-08-21',
    complaints: ['1 2023-08-21 unfounded', '2  open'],
    cohort: ['4  open'],
  })
})

it('takes the latest day of all sources where nothing is bound', async () => {
  expect(await published('{}')).toEqual({
    as_of: '2023-08-31',
    complaints: ['1 2023-08-21 unfounded', '2 2023-08-25 unfounded'],
    cohort: ['3 2023-08-31 unfounded', '4  open'],
  })
})

it('refuses a table bound to a source that is not there', () => {
  const house = twoReleases('{ complaints: case }')
  expect(() => readAgency(house.agencies, 'tiny')).toThrow(`tiny/agency.yaml: as_of.complaints "case"
  known: "cases", "later"
  to do: name one of the sources`)
})

it('lets what tells more of force incidents speak up to their day, where an agency has it', () => {
  const agency = {
    id: 'tiny',
    sources: { cases: {}, force: {} },
    as_of: { complaints: 'cases', force_incidents: 'force' },
    sql: { complaints: '', force_incidents: '', force_subjects: '' },
  } as unknown as Agency
  const speaks = (as_of: string) => ({ bytes: Buffer.from(''), where: 'a file', as_of })
  const { as_of_by_table } = snapshot(agency, { cases: speaks('2023-08-21'), force: speaks('2023-09-15') })
  expect(as_of_by_table).toEqual({
    complaints: '2023-08-21',
    force_incidents: '2023-09-15',
    force_subjects: '2023-09-15',
  })
})
