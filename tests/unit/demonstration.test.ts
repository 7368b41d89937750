import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { yearOf } from '../../scripts/demonstration/calendar.ts'
import { portAlder, sanLirio } from '../../scripts/demonstration/cities.ts'
import { type CityId } from '../../scripts/demonstration/city.ts'
import { type Complaint } from '../../scripts/demonstration/complaint.ts'
import { committedSeed } from '../../scripts/demonstration/files.ts'
import { isLost } from '../../scripts/demonstration/san-lirio-faults.ts'
import { forceIncidents } from '../../scripts/demonstration/force.ts'
import { type House } from '../../src/house.ts'
import type { Manifest } from '../../src/publish/publish.ts'
import type { PublishedAgency } from '../../src/publish/record.ts'
import { tables as schema } from '../../src/schema/tables.ts'
import { forceType } from '../../src/schema/words/force-type.ts'

import { alder, counted, demonstrationHouse, ids, lirio, rawRows, type Row } from './demonstration-house.ts'

const isOfReading = ({ rule }: { rule: string }) => !rule.includes('to protect people')

let at: House
let manifest: Manifest
let agencies: Record<CityId, PublishedAgency>

beforeAll(async () => {
  at = await demonstrationHouse()
  const read = <T>(path: string) => JSON.parse(readFileSync(join(at.published, path), 'utf8')) as T
  manifest = read('manifest.json')
  const both = read<PublishedAgency[]>('agencies.json')
  agencies = Object.fromEntries(both.map((one) => [one.agency_id, one])) as typeof agencies
})

function rows(id: CityId, table: string): Row[] {
  return parse(readFileSync(join(at.published, 'agencies', id, `${table}.csv`)), { columns: true }) as Row[]
}

const kept: Record<CityId, Complaint[]> = {
  'port-alder': alder.complaints,
  'san-lirio': lirio.complaints.filter((one) => !isLost(lirio.faults, one)),
}

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
      'force_counts',
      'events',
      'actions',
      'sentiment',
      'survey_responses',
      'engagement',
      'training',
      'denominators',
    ]
    expect(tables).toEqual([all, all.toSpliced(7, 0, 'force_uses')])
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

  it.each(ids)('gives no district or kind of force of %s of fewer than five incidents of a year', (id) => {
    const together = ['occurred_year', 'district', 'force_type']
    for (const columns of [together, together.slice(0, 2), [...together.slice(0, 2), 'force_type_label']]) {
      // a label that is left out is told of nobody
      const given = rows(id, 'force-incidents').filter(
        (row) => !columns.includes('force_type_label') || row['force_type_label'] !== '',
      )
      const counts = counted(given.map((row) => columns.map((column) => row[column]).join('|')))
      expect(Object.entries(counts).filter(([, count]) => count < 5)).toEqual([])
    }
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
      const made = forceIncidents(committedSeed, city).map(({ reports, occurred }) => ({
        year: String(yearOf(occurred)),
        kind: String(order.find((word) => (reports as string[]).includes(word))),
      }))
      const plain = counted(made.map(({ year, kind }) => `${year} ${kind}`))
      const byKind = rows(id, 'force-counts').filter(
        (row) => row['force_type'] !== '' && row['area'] === '' && row['period_months'] === '12',
      )
      const told = new Map(
        byKind.map((row) => [
          `${row['period_start']!.slice(0, 4)} ${row['force_type']}`,
          Number(row['incident_count']),
        ]),
      )
      expect(told.size).toBeGreaterThan(20)
      // fewer than five of a kind in a year are not told, nor the next smallest beside them; they are counted all the same
      for (const [key, count] of Object.entries(plain))
        expect(count < 5 ? [undefined] : [count, undefined], key).toContain(told.get(key))
      const byYear = (year: string) =>
        byKind
          .filter((row) => row['period_start']!.startsWith(year))
          .reduce((sum, row) => sum + Number(row['incident_count']), 0)
      for (const [year, count] of Object.entries(counted(made.map((one) => one.year))))
        expect(byYear(year), year).toBe(count)
      expect(rows(id, 'force-incidents')).toHaveLength(made.length)
    }
  })

  it('names each published row once by the key of its table', () => {
    for (const id of ids)
      for (const { table, columns } of agencies[id].released.filter((one) => one.columns.length > 0)) {
        const key = schema
          .find(({ name }) => name === table)!
          .key.filter((column) => columns.includes(column))
        const named = rows(id, table.replaceAll('_', '-')).map((row) =>
          key.map((column) => row[column]).join('|'),
        )
        expect([key.length > 0, new Set(named).size], `${id} ${table}`).toEqual([true, named.length])
      }
    const without = schema.filter(({ key }) => key.length === 0).map(({ name }) => name)
    expect(without).toEqual(['complainants', 'force_subjects'])
  })

  it('has a word for every label and a row for every line of the crosswalks', () => {
    for (const id of ids)
      expect(
        agencies[id].crosswalk.filter((line) => line.rows === 0).map(({ field, label }) => [field, label]),
      ).toEqual([])
  })

  it('counts every row that was read under one label of each column', () => {
    for (const [id, place, source] of [
      ['port-alder', 'complaints.origin_label', 'complaints'],
      ['port-alder', 'allegations.finding_label', 'allegations'],
      ['port-alder', 'discipline.penalty_imposed_label', 'discipline'],
      ['san-lirio', 'allegations.allegation_class_label', 'cases'],
    ] as const) {
      const labelled = agencies[id].crosswalk.reduce((sum, { rows_in }) => sum + (rows_in[place] ?? 0), 0)
      expect(labelled, `${id} ${place}`).toBe(rawRows(id, source).length)
    }
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
        /complaints\.(received|occurred|closed)_on|officer_id|survey_responses|complainants|force_incidents\.occurred_(on|month)/
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
