import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { readAgency } from '../../src/agency.ts'
import type { House } from '../../src/house.ts'
import { pipeline } from '../../src/pipeline.ts'
import { csv, header, messageOf, tiny, tinyHouse } from './tiny-agency.ts'

const good = csv('1,P,2023-01-05,2023-02-04,Rude,Unfounded,x')

/** Sums of every file that a refresh could touch. */
function standing(house: House): Record<string, string> {
  const files = [house.raw, house.published].filter(existsSync).flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => join(folder, path))
      .filter((path) => statSync(path).isFile()),
  )
  return Object.fromEntries(
    [...files, house.lock]
      .sort()
      .map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]),
  )
}

const refused: [name: string, bytes: string | Uint8Array, message: string][] = [
  [
    'an unknown finding',
    csv('1,P,2023-01-05,2023-02-04,Rude,NAT,x', '2,P,2023-01-05,2023-02-04,Rude,NAT,x'),
    `data/agencies/tiny/crosswalk.csv: outcome "NAT" (2 rows)
  known: for outcome: "Sustained", "Unfounded", "Pending", "(blank)"
  to do: ask the publisher what it means, then add it to data/agencies/tiny/crosswalk.csv`,
  ],
  [
    'a missing column',
    'id,who,received,about,finding,narrative\n1,P,2023-01-05,Rude,Unfounded,x\n',
    `cases.csv: no column "closed"; the file has "id", "who", "received", "about", "finding", "narrative"
  known: the columns of "cases" in tiny/agency.yaml
  to do: check that this is the right file; if the publisher changed it, edit sources.cases.columns in data/agencies/tiny/agency.yaml and the SQL that reads it`,
  ],
  [
    'a column nobody has looked at',
    `${header},officer\n1,P,2023-01-05,2023-02-04,Rude,Unfounded,x,Smith\n`,
    `cases.csv: column "officer", which nobody has looked at
  known: "id", "who", "received", "closed", "about", "finding", "narrative"
  to do: read it, or list it under sources.cases.ignored with the reason, in data/agencies/tiny/agency.yaml`,
  ],
  [
    'a text that is no date',
    csv('1,P,2023-13-05,2023-02-04,Rude,Unfounded,x'),
    `cases.csv:2: received "2023-13-05" (1), which is no date
  known: "%Y-%m-%d"; no date: "1900-01-01?"
  to do: add the format to sources.cases.dates, or the text to sources.cases.not_dates, in data/agencies/tiny/agency.yaml`,
  ],
  [
    'a truncated gzip',
    gzipSync(good).subarray(0, 60),
    `cases.csv: a gzip file that ends too early
  known: a whole gzip file
  to do: fetch the file again and compare its size with the publisher’s`,
  ],
  [
    'a damaged gzip',
    Buffer.concat([gzipSync(good).subarray(0, 20), Buffer.alloc(60, 7)]),
    `cases.csv: a damaged gzip file
  known: a whole gzip file
  to do: fetch the file again and compare its size with the publisher’s`,
  ],
  [
    'an empty file',
    '',
    `cases.csv: an empty file
  known: csv, tsv, xlsx, json; plain, in gzip or in zip
  to do: fetch the file again, or ask the publisher`,
  ],
  [
    'a header without rows',
    `${header}\n`,
    `cases.csv: a header and no rows
  known: at least one record
  to do: fetch the file again, or ask the publisher`,
  ],
  [
    'a web page',
    '<!doctype html><title>Too many requests</title>',
    `cases.csv: a web page instead of data
  known: csv, tsv, xlsx, json; plain, in gzip or in zip
  to do: open the file: it may say why the portal refused, then fetch it again`,
  ],
  [
    'half of a JSON file',
    '[{"id": "1", "who": "P"',
    `cases.csv: a file that is not whole JSON (Expected ',' or '}' after property value in JSON at position 23 (line 1 column 24))
  known: an array of records
  to do: fetch the file again`,
  ],
]

it.each(refused)('refuses %s and leaves everything as it was', async (_, bytes, message) => {
  const { house, give } = tinyHouse()
  await give(good)
  await pipeline(house)
  const before = standing(house)
  expect(await messageOf(give(bytes))).toBe(message)
  expect(standing(house)).toEqual(before)
})

it('refuses a file in which more than one record in twenty does not fit the header, with the line', async () => {
  const { give } = tinyHouse()
  const message = await messageOf(give(`${good}2,P\n`))
  expect(message).toBe(`cases.csv:3: 1 record(s) that cannot be read, first: 2 fields where the header has 7
  known: as many fields in each record as in the header; one record in twenty may be left unread
  to do: mend the records with the publisher, or fetch the file again`)
})

it('publishes nothing anew when an accepted file no longer fits its folder', async () => {
  const { house, give } = tinyHouse()
  await give(good)
  await pipeline(house)
  const before = standing(house)
  const other = tinyHouse({
    'crosswalk.csv': tiny['crosswalk.csv'].replace('outcome,Unfounded,unfounded,,\n', ''),
  })
  expect(await messageOf(pipeline({ ...house, agencies: other.house.agencies })))
    .toBe(`data/agencies/tiny/crosswalk.csv: outcome "Unfounded" (1 rows)
  known: for outcome: "Sustained", "Pending", "(blank)"
  to do: ask the publisher what it means, then add it to data/agencies/tiny/crosswalk.csv`)
  expect(standing(house)).toEqual(before)
})

const folders: [name: string, changed: Parameters<typeof tinyHouse>[0], message: string][] = [
  [
    'a crosswalk word that is not ours',
    { 'crosswalk.csv': 'field,label,word,note_en,note_es\noutcome,Sustained,upheld,,\n' },
    `tiny/crosswalk.csv:2: word "upheld" for outcome
  known: "sustained", "other_misconduct", "policy_failure", "not_sustained", "exonerated", "unfounded", "mediated", "mediation_attempted", "resolved_informally", "closed_no_cooperation", "closed_officer_unknown", "referred", "closed_admin", "unknown", "open"
  to do: use one of our words`,
  ],
  [
    'a note that stands in one language',
    {
      'crosswalk.csv': tiny['crosswalk.csv'].replace(
        'nothing is recorded,no consta nada',
        'nothing is recorded,',
      ),
    },
    `tiny/crosswalk.csv:7: a note in one language for outcome "(blank)"
  known: the columns note_en and note_es, both filled or both empty
  to do: say it in English and in Spanish`,
  ],
  [
    'a label that stands twice',
    { 'crosswalk.csv': `${tiny['crosswalk.csv']}outcome,Pending,unknown,,\n` },
    `tiny/crosswalk.csv:11: outcome "Pending" a second time
  known: each label once
  to do: delete one of the two lines`,
  ],
  [
    'SQL that loses rows',
    { 'allegations.sql': `${tiny['allegations.sql']} WHERE finding IS NOT NULL` },
    `tiny/allegations.sql: 1 rows from the 2 rows of "cases"
  known: at least as many rows as the source has: rows are dropped by a named rule, never in the SQL
  to do: take the WHERE or DISTINCT out of the SELECT, or the source’s rows_become out of agency.yaml with a note saying why`,
  ],
  [
    'SQL that reads a file of another agency',
    { 'complaints.sql': "SELECT * FROM read_csv('/etc/hostname')" },
    `tiny/complaints.sql: Permission Error: Cannot access file "/etc/hostname" - file system operations are disabled by configuration
  known: one SELECT over "cases"
  to do: mend the SQL`,
  ],
  [
    'a column that is not ours',
    {
      'complaints.sql': `${tiny['complaints.sql'].replace('min(who) AS origin_label', "min(who) AS origin_label, 'x' AS narrative")}`,
    },
    `tiny/complaints: column "narrative", which is not ours
  known: "complaint_id", "received_on", "occurred_on", "closed_on", "origin_label", "outcome_label", "allegation_class_label", "district", "district_label", "case_type_label", "has_video", "allegation_count"
  to do: name the columns of the SELECT as src/schema does`,
  ],
  [
    'a column that may not leave',
    {
      'agency.yaml': tiny['agency.yaml'].replace(
        '[complaint_id, allegation_id, allegation_class',
        '[officer_id, complaint_id',
      ),
    },
    `tiny/agency.yaml: publish.allegations lists "officer_id"
  known: columns that may leave as_published: "complaint_id", "allegation_id", "allegation_class", "allegation_class_label", "finding", "finding_label"
  to do: take them out of publish.allegations in data/agencies/tiny/agency.yaml`,
  ],
  [
    'an incident without a source',
    {
      'events.csv':
        'event_id,occurred_on,title_en,title_es,area,source_url,entered_by\nharbor,2023-05-14,A shooting,Un tiroteo,,said by a friend,ab\n',
    },
    `tiny/events: 1 row(s) that break a promise, first: event_id "harbor", occurred_on "2023-05-14", title_en "A shooting", title_es "Un tiroteo", source_url "said by a friend", entered_by "ab"
  known: an incident has a name, a day up to the as-of date and a web address as its source (src/validate/70-events-are-sourced.sql)
  to do: mend the row at its source, or the SQL or CSV that makes it in data/agencies/tiny`,
  ],
]

it.each(folders)('refuses %s', async (_, changed, message) => {
  const { give } = tinyHouse(changed)
  expect(
    await messageOf(
      give(csv('1,P,2023-01-05,2023-02-04,Rude,Unfounded,x', '2,P,2023-01-05,2023-02-04,Rude,,x')),
    ),
  ).toBe(message)
})

it('refuses a manifest field it does not know, and a folder under another name', () => {
  const { house } = tinyHouse({ 'agency.yaml': `${tiny['agency.yaml']}\nlicense: MIT\n` })
  expect(() => readAgency(house.agencies, 'tiny')).toThrow(`tiny/agency.yaml: : Unrecognized key: "license"
  known: the fields described in data/agencies/agency.schema.json
  to do: mend data/agencies/tiny/agency.yaml`)
  expect(() => readAgency(house.agencies, 'tinny')).toThrow(`data/agencies/tinny: no such agency folder
  known: "tiny"
  to do: check the name, or make the folder as CONTRIBUTING.md says`)
})

it.each([
  [4, 6],
  [0, 1],
])('refuses, the first time too, %i complaints with a day and %i without', async (dated, dateless) => {
  const { house, give } = tinyHouse()
  const lines = (rows: number, id: string, day: string) =>
    Array.from({ length: rows }, (_, at) => `${id}${at},P,${day},2023-02-04,Rude,Unfounded,x`)
  expect(await messageOf(give(csv(...lines(dated, 'd', '2023-01-05'), ...lines(dateless, 'n', ''))))).toBe(
    `tiny/complaints: of ${dated + dateless} rows too few are kept: ${dateless} not one that has a received date
  known: an agency with complaints keeps at least half of them (src/validate/19-complaints-have-rows.sql)
  to do: mend the row at its source, or the SQL or CSV that makes it in data/agencies/tiny`,
  )
  expect(existsSync(house.lock)).toBe(false)
})
