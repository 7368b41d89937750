import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { firstMonth } from '../../scripts/demonstration/calendar.ts'
import { portAlder, sanLirio } from '../../scripts/demonstration/cities.ts'
import { type CityId } from '../../scripts/demonstration/city.ts'
import { type Complaint } from '../../scripts/demonstration/complaint.ts'
import { committedSeed, demonstrationFiles } from '../../scripts/demonstration/files.ts'
import { portAlderRecords } from '../../scripts/demonstration/port-alder.ts'
import { isLost } from '../../scripts/demonstration/san-lirio-faults.ts'
import { sanLirioRecords } from '../../scripts/demonstration/san-lirio.ts'
import { forceIncidents } from '../../scripts/demonstration/force.ts'
import { readAgency } from '../../src/agency.ts'
import { house, type House } from '../../src/house.ts'
import { pipeline } from '../../src/pipeline.ts'
import type { Manifest } from '../../src/publish/publish.ts'
import type { PublishedAgency } from '../../src/publish/record.ts'
import { forceType } from '../../src/schema/words/force-type.ts'
import { outcome } from '../../src/schema/words/outcome.ts'
import { readLock } from '../../src/sources/lock.ts'

const committed = house(join(import.meta.dirname, '../../data'))
const lock = readLock(committed.lock)
const ids = ['port-alder', 'san-lirio'] as const satisfies readonly CityId[]
type Row = Record<string, string>

const isOfReading = ({ rule }: { rule: string }) => !rule.includes('to protect people')

/** The committed rows of both cities, and nothing else, in a house of their own. */
let at: House
let manifest: Manifest
let agencies: Record<CityId, PublishedAgency>

beforeAll(async () => {
  const root = mkdtempSync(join(tmpdir(), 'redress-'))
  at = {
    agencies: join(root, 'agencies'),
    raw: committed.raw,
    lock: join(root, 'sources.lock.json'),
    figures: join(root, 'figures'),
    published: join(root, 'published'),
    work: join(root, 'work'),
  }
  for (const id of ids) cpSync(join(committed.agencies, id), join(at.agencies, id), { recursive: true })
  writeFileSync(at.lock, JSON.stringify(Object.fromEntries(ids.map((id) => [id, lock[id]]))))
  manifest = await pipeline(at)
  const read = JSON.parse(readFileSync(join(at.published, 'agencies.json'), 'utf8')) as PublishedAgency[]
  agencies = Object.fromEntries(read.map((one) => [one.agency_id, one])) as typeof agencies
})

function rows(id: CityId, table: string): Row[] {
  return parse(readFileSync(join(at.published, 'agencies', id, `${table}.csv`)), { columns: true }) as Row[]
}

function rawRows(id: CityId, source: string): Row[] {
  const bytes = readFileSync(join(committed.raw, id, lock[id]![source]!.file))
  return parse(bytes, { columns: true, bom: true }) as Row[]
}

function counted(values: Iterable<string>): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

const alder = portAlderRecords(committedSeed)
const lirio = sanLirioRecords(committedSeed)
const kept: Record<CityId, Complaint[]> = {
  'port-alder': alder.complaints,
  'san-lirio': lirio.complaints.filter((one) => !isLost(lirio.faults, one)),
}

describe('the generator', () => {
  it('gives the committed bytes, twice', () => {
    const first = demonstrationFiles(committedSeed)
    expect(demonstrationFiles(committedSeed)).toEqual(first)
    for (const id of ids) {
      expect(Object.keys(lock[id]!)).toEqual(Object.keys(first[id]).sort())
      expect(readdirSync(join(committed.raw, id)).sort()).toEqual(
        Object.values(lock[id]!)
          .map(({ file }) => file)
          .sort(),
      )
      for (const [source, text] of Object.entries(first[id])) {
        const bytes = readFileSync(join(committed.raw, id, lock[id]![source]!.file))
        expect(bytes.equals(Buffer.from(text)), `${id} ${source}`).toBe(true)
      }
    }
  })

  it('gives other records for another seed', () => {
    const other = demonstrationFiles(committedSeed + 1)
    for (const id of ids) expect(other[id]).not.toEqual(demonstrationFiles(committedSeed)[id])
  })

  it('keeps the raw files under 3 MB in all', () => {
    const bytes = ids.flatMap((id) => Object.values(lock[id]!).map((receipt) => receipt.bytes))
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(3_000_000)
  })

  it('makes about 12,000 complaints, and uses every outcome word', () => {
    const made = alder.complaints.length + lirio.complaints.length
    expect(made).toBeGreaterThan(11_500)
    expect(made).toBeLessThan(12_500)
    for (const { complaints } of [alder, lirio])
      expect(Object.keys(counted(complaints.map((one) => one.outcome))).sort()).toEqual(
        Object.keys(outcome.words).sort(),
      )
  })
})

describe('data/raw/README.md', () => {
  const readme = readFileSync(join(committed.raw, 'README.md'), 'utf8')

  it('names the seed, and the complaints of each ending as they were made', () => {
    expect(readme).toContain(`**Seed: ${committedSeed}**`)
    const [first, second] = [alder, lirio].map(({ complaints }) =>
      counted(complaints.map((one) => one.outcome)),
    )
    for (const word of Object.keys(outcome.words))
      expect(readme).toContain(
        `| ${word} | ${first![word]!.toLocaleString('en')} | ${second![word]!.toLocaleString('en')} |`,
      )
    expect(readme).toContain(`${alder.faults.notYetListed.size} open complaints of December 2025`)
  })

  it.each([
    ['port-alder', alder],
    ['san-lirio', lirio],
  ] as const)('agrees with the total that %s states for 2022', (id, { complaints }) => {
    const { published_totals } = readAgency(committed.agencies, id)
    expect(published_totals.map(({ theirs }) => theirs)).toEqual([
      complaints.filter((one) => one.year === 2022).length,
    ])
  })
})

describe('the pipeline over the committed files', () => {
  it('publishes both cities with every table between them, and says that they are a demonstration', () => {
    expect(manifest.is_demonstration).toBe(true)
    expect(manifest.agencies).toEqual(
      ids.map((agency_id) => ({ agency_id, rows_from: 'rows', as_of: '2025-12-31' })),
    )
    const tables = ids.map((id) => agencies[id].released.map(({ table }) => table))
    const all = [
      'complaints',
      'complaint_counts',
      'allegations',
      'discipline',
      'complainants',
      'force_incidents',
      'events',
      'actions',
      'sentiment',
      'survey_responses',
      'engagement',
      'training',
      'denominators',
    ]
    expect(tables).toEqual([all, all.toSpliced(6, 0, 'force_uses')])
    for (const id of ids) {
      expect(agencies[id].is_demonstration).toBe(true)
      expect(agencies[id].is_quality_low).toBe(false)
    }
  })

  it.each(ids)(
    'counts the complaints of %s by outcome, origin and district as they were made, and by class but for those not given',
    (id) => {
      const published = rows(id, 'complaints')
      const isListed = (one: Complaint) => id !== 'port-alder' || !alder.faults.notYetListed.has(one)
      const of = (column: string) => counted(published.map((row) => row[column]!))
      const cities = { 'port-alder': portAlder, 'san-lirio': sanLirio }
      expect(of('outcome')).toEqual(counted(kept[id].map((one) => one.outcome)))
      expect(of('origin')).toEqual(counted(kept[id].map((one) => one.origin)))
      const made = counted(kept[id].map((one) => (isListed(one) ? one.class : 'unknown')))
      const { withheld, ...given } = of('allegation_class')
      const notGiven = Object.keys(made).map((word) => made[word]! - (given[word] ?? 0))
      expect(Math.min(...notGiven)).toBeGreaterThanOrEqual(0)
      expect(notGiven.reduce((sum, one) => sum + one, 0)).toBe(withheld)
      expect(of('district')).toEqual(counted(kept[id].map((one) => cities[id].districts[one.district]!.name)))
      expect(of('has_video')).toEqual(counted(kept[id].map((one) => String(one.video ?? ''))))
    },
  )

  it.each(ids)(
    'finds for each complaint of %s the days it took, under a number that is not the city’s',
    (id) => {
      const days = (one: Complaint) => {
        if (one.closed === null || lirio.faults.closedUnknown.has(one)) return ''
        return String(one.closed - one.received)
      }
      const made = kept[id].map((one) => [one.year, one.outcome, days(one)].join(' '))
      const published = rows(id, 'complaints')
      const found = published.map((row) =>
        [row['received_year'], row['outcome'], row['duration_days']].join(' '),
      )
      expect(found.sort()).toEqual(made.sort())
      const numbers = published.map((row) => row['complaint_id']!)
      expect(new Set(numbers).size).toBe(numbers.length)
      expect(numbers.filter((number) => !/^c\d{6}$/.test(number))).toEqual([])
      expect(rows(id, 'allegations').filter((row) => !numbers.includes(row['complaint_id']!))).toEqual([])
    },
  )

  it.each(ids)('gives no district or class of %s of fewer than five complaints of a year', (id) => {
    const together = [
      'received_year',
      'is_followed_365_days',
      'is_followed_540_days',
      'district',
      'allegation_class',
    ]
    const counts = counted(
      rows(id, 'complaints').map((row) => together.map((column) => row[column]).join('|')),
    )
    expect(Object.entries(counts).filter(([, count]) => count < 5)).toEqual([])
  })

  it('keeps out of Port Alder exactly what was planted to be kept out', () => {
    expect(agencies['port-alder'].quarantined).toEqual([
      { table: 'complaints', promise: 'stands once: the first row of a number is kept', rows: 12 },
      { table: 'allegations', promise: 'belongs to a complaint that is kept', rows: 4 },
    ])
    expect(agencies['port-alder'].adjusted.filter(isOfReading)).toEqual([
      {
        table: 'complaints',
        rule: 'has no allegation row and no outcome of its own',
        rows: alder.faults.notYetListed.size,
      },
      {
        table: 'complaints',
        rule: 'has a closing date though an allegation is open: counted as open',
        rows: 5,
      },
    ])
    expect(alder.faults.notYetListed.size).toBeGreaterThan(10)
  })

  it('keeps out of San Lirio exactly what was planted to be kept out', () => {
    const lost = lirio.complaints.filter((one) => isLost(lirio.faults, one))
    const lostRows = lost.flatMap((one) => one.allegations)
    const numberless = rawRows('san-lirio', 'cases').filter((row) => row['Case No'] === '')
    const person = (row: Row) =>
      [row['C Race'], row['C Sex'], ['', 'NA', '0'].includes(row['C Age']!) ? '' : row['C Age']].join()
    const nameless = new Set(numberless.filter((row) => row['C Race'] !== 'N/A').map(person))
    expect(numberless.length).toBe(30)
    expect(lost.length).toBe(34)
    expect(agencies['san-lirio'].quarantined).toEqual([
      { table: 'complaints', promise: 'has a complaint number', rows: 30 },
      { table: 'complaints', promise: 'has a received date', rows: 9 },
      { table: 'complaints', promise: 'was received between 1985 and the as-of date', rows: 3 },
      { table: 'complaints', promise: 'was closed on or after the day it was received', rows: 18 },
      { table: 'complaints', promise: 'was closed no later than a year after the as-of date', rows: 4 },
      { table: 'allegations', promise: 'has a complaint number', rows: 30 },
      { table: 'allegations', promise: 'belongs to a complaint that is kept', rows: lostRows.length },
      { table: 'allegations', promise: 'is not a full copy of another row', rows: 40 },
      {
        table: 'discipline',
        promise: 'belongs to a complaint that is kept',
        rows: lostRows.filter(({ penalty }) => penalty !== null).length,
      },
      {
        table: 'complainants',
        promise: 'belongs to a complaint that is kept',
        rows: nameless.size + lost.filter(({ people }) => people.length > 0).length,
      },
    ])
    expect(agencies['san-lirio'].adjusted.filter(isOfReading)).toEqual([
      { table: 'complaints', rule: 'closed after the as-of date: counted as open on it', rows: 6 },
    ])
  })

  it('keeps every allegation and penalty of a kept complaint', () => {
    for (const id of ids) {
      const listed = kept[id].filter((one) => !alder.faults.notYetListed.has(one))
      const made = listed.flatMap((one) => one.allegations)
      const penalties = made.flatMap(({ penalty }) => (penalty === null ? [] : [penalty]))
      expect(rows(id, 'allegations').length).toBe(made.length)
      const imposed = counted(rows(id, 'discipline').map((row) => row['penalty_imposed']!))
      const { unspecified = 0, ...named } = imposed
      expect(Object.values(named).reduce((sum, one) => sum + one, unspecified)).toBe(penalties.length)
      if (id === 'port-alder') {
        expect(imposed).toEqual(counted(penalties.map((one) => one.imposed)))
        expect(counted(rows(id, 'discipline').map((row) => row['penalty_recommended']!))).toEqual(
          counted(penalties.map((one) => one.recommended)),
        )
      }
    }
  })

  it('counts a force incident once, under its gravest force', () => {
    const order = Object.keys(forceType.words)
    for (const [id, city] of [
      ['port-alder', portAlder],
      ['san-lirio', sanLirio],
    ] as const) {
      const made = forceIncidents(committedSeed, city).map(({ reports }) =>
        order.find((word) => (reports as string[]).includes(word)),
      )
      expect(counted(rows(id, 'force-incidents').map((row) => row['force_type']!))).toEqual(
        counted(made.map(String)),
      )
    }
  })

  it('has a word for every label and a row for every line of the crosswalks', () => {
    for (const id of ids)
      expect(
        agencies[id].crosswalk.filter((line) => line.rows === 0).map(({ field, label }) => [field, label]),
      ).toEqual([])
  })

  it('lets no day of a complaint, no officer, no person and no remark leave', () => {
    for (const id of ids) {
      expect(agencies[id].release.mode).toBe('protected')
      expect(agencies[id].downloads.map(({ table }) => table)).not.toContain('survey_responses')
      expect(agencies[id].downloads.map(({ table }) => table)).not.toContain('complainants')
      const columns = agencies[id].released.flatMap((one) =>
        one.columns.map((column) => `${one.table}.${column}`),
      )
      const guarded =
        /complaints\.(received|occurred|closed)_on|officer_id|survey_responses|complainants|force_incidents\.occurred_on/
      expect(columns.filter((column) => guarded.test(column))).toEqual([])
      expect(Object.keys(rows(id, 'complaints')[0]!).filter((column) => column.endsWith('_on'))).toEqual([])
      expect(Object.keys(rows(id, 'allegations')[0]!)).not.toContain('officer_id')
    }
    const remarks = rawRows('san-lirio', 'cases')
      .map((row) => row['Remarks']!)
      .filter((remark) => remark !== '')
    expect(remarks.length).toBeGreaterThan(100)
    for (const { path } of manifest.files.filter((file) => /\.(csv|json)$/.test(file.path))) {
      const text = readFileSync(join(at.published, path), 'utf8')
      expect(
        remarks.filter((remark) => text.includes(remark)),
        path,
      ).toEqual([])
    }
  })
})

describe('the measures', () => {
  const measured = (id: CityId, stem: string) =>
    (parse(readFileSync(join(at.published, 'measures', `${stem}.csv`)), { columns: true }) as Row[]).filter(
      (row) => row['agency_id'] === id,
    )

  it('forecast Port Alder’s planted months, and not San Lirio’s after its last incident', () => {
    const ahead = measured('port-alder', 'forecast').filter((row) => row['category'] === 'expected')
    expect(ahead.map((row) => row['period'])).toEqual([
      '2025-10',
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
      '2026-03',
    ])
    ahead.forEach((row, i) => {
      const planted = portAlder.monthly(firstMonth + 117 + i).public
      expect(Math.abs(Number(row['value']) / planted - 1)).toBeLessThan(0.1)
    })
    expect(measured('san-lirio', 'forecast')).toMatchObject([{ status: 'hidden', reasons: 'recent_event' }])
  })

  it('find the planted 16 points fewer unclear endings with video in Port Alder', () => {
    const adjusted = measured('port-alder', 'video-clarity').find(
      (row) => row['origin'] === 'public' && row['category'] === 'adjusted',
    )!
    expect([
      Number(adjusted['lower']) < -0.16,
      Number(adjusted['upper']) > -0.16,
      Number(adjusted['upper']) < 0,
    ]).toEqual([true, true, true])
  })

  it('mark closings crowded before the deadline of San Lirio, as its raw file has them, and none in Port Alder', () => {
    const bunched = ids.map((id) =>
      measured(id, 'time-to-resolution')
        .filter((row) => row['period'] === 'all' && row['area'] === 'all' && row['origin'] === 'public')
        .filter((row) => row['category'] === 'median' && row['flags']!.includes('deadline_bunching'))
        .map((row) => row['agency_id']),
    )
    expect(bunched).toEqual([[], ['san-lirio']])
    const days = (of: string) => {
      const [month, day, year] = of.split('/').map(Number)
      return Date.UTC(2000 + year!, month! - 1, day) / 86_400_000
    }
    const isDay = /^\d+\/\d+\/\d+$/
    const waits = new Map<string, number>()
    for (const row of rawRows('san-lirio', 'cases'))
      if (isDay.test(row['Date Rcvd']!) && isDay.test(row['Date Closed']!))
        waits.set(row['Case No']!, days(row['Date Closed']!) - days(row['Date Rcvd']!))
    const closed = (from: number, to: number) =>
      [...waits.values()].filter((one) => one >= from && one <= to).length
    expect(closed(80, 90)).toBeGreaterThan(2 * Math.max(closed(91, 100), closed(69, 79)))
  })

  it('mark Saltmarsh, and no other district, for its complaints to a contact', () => {
    const marked = ids.flatMap((id) =>
      measured(id, 'district-funnel').filter(
        (row) => row['category'] === 'observed/contacts' && row['flags']!.includes('differs'),
      ),
    )
    expect(marked.map((row) => row['area'])).toEqual(['Saltmarsh'])
    const ratio = measured('port-alder', 'district-rate').find(
      (row) => row['area'] === 'Saltmarsh' && row['category'] === 'ratio/contacts',
    )!
    expect([Number(ratio['lower']) < 2.1, Number(ratio['upper']) > 1.9]).toEqual([true, true])
  })

  it('find force falling by 4 % a year in Port Alder, and staying in San Lirio', () => {
    const change = ids.map((id) => {
      const yearly = measured(id, 'force-incidents').filter(
        (row) => row['category'] === 'all' && row['area'] === 'all' && row['period']!.length === 4,
      )
      expect(yearly).toHaveLength(10)
      const logs = yearly.map((row) => Math.log(Number(row['value'])))
      const slope = logs.reduce((sum, log, i) => sum + log * (i - 4.5), 0) / 82.5
      return { slope, smallest: Math.min(...yearly.map((row) => Number(row['value']))) }
    })
    // Three standard errors of a slope over ten Poisson counts of at least the smallest
    change.forEach(({ slope, smallest }, i) => {
      expect(Math.abs(slope - [-0.04, 0][i]!)).toBeLessThan(3 / Math.sqrt(82.5 * smallest))
    })
  })
})
