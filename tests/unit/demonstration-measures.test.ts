import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { firstMonth } from '../../scripts/demonstration/calendar.ts'
import { portAlder } from '../../scripts/demonstration/cities.ts'
import { type CityId } from '../../scripts/demonstration/city.ts'
import { type House } from '../../src/house.ts'

import { demonstrationHouse, ids, rawRows, type Row } from './demonstration-house.ts'

let at: House
beforeAll(async () => {
  at = await demonstrationHouse()
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
