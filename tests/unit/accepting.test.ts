import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readAgency } from '../../src/agency.ts'
import { changeReport } from '../../src/sources/change-report.ts'
import { readLock } from '../../src/sources/lock.ts'
import { withTurn } from '../../src/turn.ts'
import { caseLines, csv, messageOf, tiny, tinyHouse } from './tiny-agency.ts'

const keyed = { 'agency.yaml': tiny['agency.yaml'].replace('rows_become', 'key: [id]\n    rows_become') }

it('tells what was added, edited and gone by key, which columns, and which findings flipped', async () => {
  const { give, house } = tinyHouse(keyed)
  await give(csv(...caseLines(0, 20), 'x,P,2023-01-05,,Rude,Pending,x', ',P,2023-01-05,,Rude,Pending,x'))
  const { examined, receipts } = await give(
    csv(
      ...caseLines(1, 20),
      'x,P,2023-01-05,2023-05-06,Rude,Sustained,changed text that is never read',
      'y,P,2023-01-05,,Rude,Pending,x',
      ',P,2023-01-05,,Force,Pending,x',
    ),
  )
  const comparison = {
    rule: 'by key',
    rows_before: 22,
    rows_after: 22,
    added: 1,
    gone: 1,
    edited: 1,
    edited_columns: { closed: 1, finding: 1 },
    without_key: { added: 1, gone: 1 },
    flips: [{ column: 'finding', from: 'Pending', to: 'Sustained', rows: 1 }],
  }
  expect(examined[0]!.comparison).toEqual(comparison)
  expect(receipts[0]!.changes).toEqual([
    { accepted_at: '2025-01-01', from_as_of: '2024-12-31', to_as_of: '2024-12-31', ...comparison },
  ])
  expect(changeReport(readAgency(house.agencies, 'tiny'), examined))
    .toBe(`# Tiny Police: what the refresh changes

## cases: as of 2024-12-31 → 2024-12-31

Rows were matched by their key; several rows of one key count as one set.

|  | before | after |
| --- | --- | --- |
| rows | 22 | 22 |

| added | edited | gone | without a key: added | gone |
| --- | --- | --- | --- | --- |
| 1 | 1 | 1 | 1 | 1 |

### Edited, by column

| column | rows |
| --- | --- |
| closed | 1 |
| finding | 1 |

### Findings that changed

| column | from | to | rows |
| --- | --- | --- | --- |
| finding | Pending | Sustained | 1 |

### Drift

- **told** · about: new "Force" (1)
- **told** · finding: new "Sustained" (1)
`)
})

it('repeats no text of a column that feeds no crosswalk, however few it holds', async () => {
  const withOfficer = (lines: string[], officer: (at: number) => string) =>
    [
      'id,who,received,closed,about,finding,narrative,officer',
      ...lines.map((line, at) => `${line},${officer(at)}`),
    ]
      .join('\n')
      .concat('\n')
  const { give, house } = tinyHouse({
    'agency.yaml': keyed['agency.yaml'].replace('about, finding]', 'about, finding, officer]'),
  })
  await give(withOfficer(caseLines(0, 20), (at) => (at % 2 === 0 ? 'J. Doe' : 'R. Roe 4411')))
  const { examined } = await give(
    withOfficer([...caseLines(0, 20), 'y,P,2023-01-05,2023-02-04,Force,Sustained,x'], (at) =>
      at === 20 ? 'A. Newman 5512' : 'J. Doe',
    ),
  )
  expect(examined[0]!.drift.map(({ said }) => said)).toEqual([
    'about: new "Force" (1)',
    'finding: new "Sustained" (1)',
  ])
  expect(changeReport(readAgency(house.agencies, 'tiny'), examined)).not.toMatch(/Newman|5512/)
})

it('pairs off whole rows where there is no key, copies counted', async () => {
  const { give } = tinyHouse()
  await give(csv(...caseLines(0, 30), ...caseLines(0, 2)))
  const { examined } = await give(csv(...caseLines(0, 30), ...caseLines(0, 1), ...caseLines(30, 33)))
  expect(examined[0]!.comparison).toMatchObject({ rule: 'whole rows', added: 3, gone: 1, edited: 0 })
})

it('tells that a column has a new name: before the folder knows it, and after', async () => {
  const { give, house } = tinyHouse(keyed)
  await give(csv(...caseLines(0, 20)))
  const renamed = csv(...caseLines(0, 20), 'y,P,2023-01-05,,Rude,Pending,x').replace(
    /^.*\n/,
    'id,who,received,closed,about,result,story\n',
  )
  expect(await messageOf(give(renamed))).toBe(
    `cases.csv: no column "finding"; the file has "id", "who", "received", "closed", "about", "result", "story"
  known: the columns of "cases" in tiny/agency.yaml
  to do: check that this is the right file; if the publisher changed it, edit sources.cases.columns in data/agencies/tiny/agency.yaml and the SQL that reads it; "result", "story", which nobody has looked at, may be new names`,
  )
  for (const [file, text] of Object.entries({ ...tiny, ...keyed }).filter(([file]) => /yaml|sql/.test(file)))
    writeFileSync(
      join(house.agencies, 'tiny', file),
      text
        .replace('about, finding]', 'about, result]')
        .replace('narrative:', 'story:')
        .replaceAll('coalesce(finding', 'coalesce(result'),
    )
  const { examined } = await give(renamed)
  expect(examined[0]!.drift).toEqual([
    {
      level: 'warn',
      said: 'column renamed: "finding" is "result", for 95.2 % of its values stood there',
    },
    {
      level: 'warn',
      said: 'column renamed: "narrative" is "story", for it stands in the same place; its values are ignored',
    },
  ])
})

it('leaves volatile columns out', async () => {
  const { give } = tinyHouse({
    'agency.yaml': keyed['agency.yaml'].replace('key: [id]', 'key: [id]\n    volatile: [closed]'),
  })
  await give(csv(...caseLines(0, 30)))
  const { examined } = await give(csv(...caseLines(0, 30)).replaceAll('2023-02-04', '2023-02-05'))
  expect(examined[0]!.comparison).toMatchObject({ added: 0, gone: 0, edited: 0, edited_columns: {} })
})

const reason = 'the city withdrew the years before 2020'
const drifts: [kind: string, bytes: string, said: string][] = [
  ['fewer rows', csv(...caseLines(0, 70)), 'cases: rows fell from 100 to 70'],
  ['far more rows', csv(...caseLines(0, 310)), 'cases: rows rose from 100 to 310'],
  [
    'a column gone blank',
    csv(...caseLines(0, 100, (at) => `${at},P,2023-01-05,${at < 70 ? '' : '2023-02-04'},Rude,Unfounded,x`)),
    'cases: closed: blank on 70.0 % of rows, 0.0 % before',
  ],
  [
    'numbers turned into texts',
    csv(...caseLines(0, 100, (at) => `case ${at},P,2023-01-05,2023-02-04,Rude,Unfounded,x`)),
    'cases: id: 0.0 % of its values are numbers, 100.0 % before',
  ],
  [
    'days that go back',
    csv(...caseLines(0, 100, (at) => `${at},P,2022-11-05,2022-12-04,Rude,Unfounded,x`)),
    'cases: received: latest day 2022-11-05, 2023-01-05 before; cases: closed: latest day 2022-12-04, 2023-02-04 before',
  ],
  [
    'lost years',
    csv(...caseLines(0, 100, (at) => `${at},P,2024-11-05,2024-12-04,Rude,Unfounded,x`)),
    'cases: received: earliest day 2024-11-05, 2023-01-05 before; cases: closed: earliest day 2024-12-04, 2023-02-04 before',
  ],
]

it.each(drifts)(
  'stops at %s, changes nothing, and goes on with a reason that is kept',
  async (_, bytes, said) => {
    const { give, house } = tinyHouse()
    await give(csv(...caseLines(0, 100)))
    const before = readFileSync(house.lock, 'utf8')
    expect(await messageOf(give(bytes))).toBe(`tiny: ${said}
  known: what was accepted before, and the limits in src/sources/drift.ts
  to do: compare with the publisher’s page; if the change is real, refresh again with --accept-drift "<why>", which is kept in data/sources.lock.json; if the folder is behind, edit data/agencies/tiny/agency.yaml`)
    expect(readFileSync(house.lock, 'utf8')).toBe(before)
    expect(readdirSync(join(house.raw, 'tiny'))).toHaveLength(1)
    const { receipts } = await give(bytes, '2024-12-31', { acceptDrift: reason })
    expect(receipts[0]!.drift_accepted).toEqual([
      { on: '2025-01-01', reason, findings: said.replaceAll('cases: ', '').split('; ') },
    ])
  },
)

it('stops at a day earlier than the accepted one, and at rows that vanish though others come', async () => {
  const { give } = tinyHouse(keyed)
  await give(csv(...caseLines(0, 100)))
  expect(await messageOf(give(csv(...caseLines(0, 101)), '2024-06-30'))).toMatch(
    /^tiny: cases: as of 2024-06-30, earlier than the accepted 2024-12-31\n/,
  )
  expect(await messageOf(give(csv(...caseLines(20, 120))))).toMatch(
    /^tiny: cases: 20 of 100 rows are gone by their key\n/,
  )
})

it('stops below the fewest rows that the source is said to have, even the first time', async () => {
  const { give } = tinyHouse({
    'agency.yaml': tiny['agency.yaml'].replace('rows_become', 'at_least: 50\n    rows_become'),
  })
  expect(await messageOf(give(csv(...caseLines(0, 49))))).toMatch(
    /^tiny: cases: 49 rows, fewer than the 50 of at_least\n/,
  )
  expect((await give(csv(...caseLines(0, 50)))).receipts[0]!.rows).toBe(50)
})

it('goes through every check in a dry run and changes nothing', async () => {
  const { give, house } = tinyHouse()
  const { receipts, prepared } = await give(csv(...caseLines(0, 5)), '2024-12-31', { isDryRun: true })
  expect(receipts).toEqual([])
  expect(prepared.record.sources[0]!.rows).toBe(5)
  expect([house.lock, join(house.raw, 'tiny')].filter(existsSync)).toEqual([])
})

it('keeps nothing that was written and not accepted, by itself or by a run that was stopped', async () => {
  const { house, give } = tinyHouse()
  await give(csv('1,P,2024-01-01,2024-02-01,Force,Sustained,x'), '2024-06-30')
  const folder = join(house.raw, 'tiny')
  const accepted = readdirSync(folder)
  writeFileSync(join(folder, 'cases_2024-07-01_0123abcd.csv.next'), 'half a fi')
  await messageOf(give(csv('1,P,2024-01-01,2024-02-01,Force,NAT,x'), '2024-07-31'))
  expect(readdirSync(folder)).toEqual(accepted)
})

it('leaves the receipt as it was when the bytes are the accepted ones', async () => {
  const { give, house } = tinyHouse()
  await give(csv(...caseLines(0, 5)))
  const before = readFileSync(house.lock, 'utf8')
  const { examined } = await give(csv(...caseLines(0, 5)))
  expect(examined).toEqual([])
  expect(readFileSync(house.lock, 'utf8')).toBe(before)
})

it('refuses a source that nobody has verified', async () => {
  const { give } = tinyHouse({
    'agency.yaml': tiny['agency.yaml'].replace(
      'rows_become',
      'unverified: its columns were never seen\n    rows_become',
    ),
  })
  expect(await messageOf(give(csv(...caseLines(0, 5)))))
    .toBe(`tiny/agency.yaml: source "cases" is unverified: its columns were never seen
  known: sources whose columns somebody has read and mapped
  to do: npm run add-agency proposes a mapping; confirm it, then take \`unverified\` out of sources.cases in data/agencies/tiny/agency.yaml`)
})

it('lets one refresh in at a time, and takes over from one that was killed', async () => {
  const { give, house } = tinyHouse()
  const message = await withTurn(house, 'a refresh of tiny', () => messageOf(give(csv(...caseLines(0, 5)))))
  expect(message).toBe(`${house.work}.turn: a refresh of tiny at work, process ${process.pid}
  known: one refresh or publication at a time
  to do: wait until it has ended; if there is no such process, delete the file`)
  writeFileSync(`${house.work}.turn`, JSON.stringify({ pid: 2 ** 22 + 1, what: 'a refresh' }))
  expect((await give(csv(...caseLines(0, 5)))).receipts[0]!.rows).toBe(5)
  expect(existsSync(`${house.work}.turn`)).toBe(false)
})

it('sets our number beside a total that the agency published itself', async () => {
  const totals = `published_totals:
  - { what: complaints received in 2023, theirs: 7, see: 'https://example.org/report', ours: 'SELECT count(*) FROM complaints WHERE year(received_on) = 2023' }
`
  const { give } = tinyHouse({ 'agency.yaml': `${tiny['agency.yaml']}${totals}` })
  const { prepared } = await give(csv(...caseLines(0, 5), '9,P,2022-01-05,2023-02-04,Rude,Unfounded,x'))
  expect(prepared.record.compared).toEqual([
    { what: 'complaints received in 2023', theirs: 7, ours: 5, see: 'https://example.org/report' },
  ])
  const broken = tinyHouse({
    'agency.yaml': `${tiny['agency.yaml']}${totals.replace('FROM complaints', 'FROM nowhere')}`,
  })
  expect(await messageOf(broken.give(csv(...caseLines(0, 5))))).toMatch(
    /^tiny\/agency\.yaml: published_totals “complaints received in 2023”: Catalog Error: .*nowhere/,
  )
})

it('keeps a lock file that a person can read back', async () => {
  const { give, house } = tinyHouse()
  await give(csv(...caseLines(0, 5)))
  writeFileSync(house.lock, '{"tiny": 3}')
  expect(() => readLock(house.lock)).toThrow(/^data\/sources\.lock\.json: tiny: Invalid input/)
  writeFileSync(house.lock, 'not json at all')
  expect(() => readLock(house.lock)).toThrow(/^data\/sources\.lock\.json: /)
})
