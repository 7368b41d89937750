import { from, op } from 'arquero'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Row } from '../database.ts'
import type { Context } from './_compute.ts'
import { episodeBook } from './_episode-book.ts'
import { monthName } from './_month.ts'
import { firstRoad, releases, type Complaint } from './_two-roads.ts'
import { rows } from './episodes.ts'

const context: Context = {
  agency_id: 'alder',
  as_of: '2024-12-31',
  as_of_by_table: {},
  not_published: [],
  outcome_words: [],
  deadline_days: null,
  is_quality_low: false,
  sentiment_answers: {},
}
const start = 2010 * 12

const event = (event_id: string, at: number, area = 'all', day = '15'): Row => ({
  series: 'event',
  area_level: 'all',
  area,
  period: monthName(start + at),
  event_id,
  day: `${monthName(start + at)}-${day}`,
})

/** A series from January 2010 on, of this length, with small fixed ripples so that it varies. */
function line(series: string, area: string, length: number, level: (at: number) => number): Row[] {
  return Array.from({ length }, (_, at) => {
    const value = level(at) * (1 + 0.01 * Math.sin(7.3 * at * at + area.length))
    const numbers =
      series === 'complaints' ? { numerator: Math.round(value), denominator: null } : { denominator: 500 }
    const area_level = area === 'all' ? 'city' : 'area'
    return { series, area_level, area, period: monthName(start + at), score: value, ...numbers }
  })
}

const names = (lines: readonly Row[], given: Partial<Context> = {}) =>
  episodeBook(lines, { ...context, ...given }).episodes.map(
    ({ event_id, series, area, class: word, reason }) =>
      [event_id, series, area, word, reason].filter((part) => part !== '').join(' '),
  )

describe('the series behind episodes', () => {
  it('agree with Arquero on generated complaints', async () => {
    const sorted = (lines: readonly object[]) => lines.map((one) => JSON.stringify(one)).sort()
    await fc.assert(
      fc.asyncProperty(releases, async (complaints) => {
        const lines = (await firstRoad('episodes', complaints)) as unknown as Row[]
        const first = lines.map(({ agency_id, series, period, numerator, denominator }) => ({
          agency_id,
          series,
          period,
          numerator,
          denominator,
        }))
        expect(sorted(first)).toEqual(sorted(secondRoad(complaints)))
      }),
      { numRuns: 20, seed: 41 },
    )
  })
})

function secondRoad(complaints: readonly Complaint[]): object[] {
  const open = complaints.filter(({ origin }) => origin === 'public')
  const investigated = ['sustained', 'not_sustained', 'exonerated', 'unfounded']
  const dated = open.filter((one) => one.outcome === 'open' || one.duration_days !== null)
  const counted = (
    series: string,
    own: readonly Complaint[],
    isIn: (one: Complaint) => boolean,
    hasDenominator: boolean,
  ) =>
    own.length === 0
      ? []
      : from(own.map((one) => ({ ...one, period: one.received_month.slice(0, 7), in: isIn(one) ? 1 : 0 })))
          .groupby('agency_id', 'period')
          .rollup({ numerator: op.sum('in'), all: op.count() })
          .objects()
          .map((row) => {
            const { agency_id, period, numerator, all } = row as never as Record<string, number>
            return { agency_id, series, period, numerator, denominator: hasDenominator ? all : null }
          })
  return [
    ...counted('complaints', open, () => true, false),
    ...counted(
      'closed_within_180',
      dated.filter((one) => one.is_followed_365_days),
      (one) => (one.duration_days ?? 999) <= 180,
      true,
    ),
    ...counted(
      'unclear_findings',
      open.filter((one) => one.is_followed_540_days && investigated.includes(one.outcome)),
      (one) => one.outcome === 'not_sustained',
      true,
    ),
  ]
}

describe('an incident', () => {
  it('of the whole place is looked for in the place and in areas that are long enough', () => {
    const lines = [
      event('march', 30),
      ...line('trust', 'all', 60, () => 50),
      ...line('trust', 'North', 60, () => 50),
      ...line('trust', 'South', 40, () => 50),
    ]
    expect(names(lines)).toEqual([
      'march trust all inconclusive no_dip',
      'march trust North inconclusive no_dip',
    ])
  })

  it('of an area is looked for there alone, and one before a series begins nowhere', () => {
    const lines = [
      event('arrest', 30, 'North'),
      event('early', -3),
      ...line('trust', 'all', 60, () => 50),
      ...line('trust', 'North', 60, () => 50),
    ]
    expect(names(lines)).toEqual(['arrest trust North inconclusive no_dip'])
  })

  it('within six months of another is flagged in what both concern, and not beyond', () => {
    const lines = [
      event('a', 30),
      event('b', 36),
      event('c', 43),
      event('d', 30, 'North'),
      ...line('trust', 'all', 80, () => 50),
      ...line('trust', 'North', 80, () => 50),
    ]
    const overlaps = episodeBook(lines, context).episodes.map(({ event_id, area, reason, overlaps_with }) => [
      event_id,
      area,
      reason,
      overlaps_with,
    ])
    expect(overlaps).toEqual([
      ['a', 'all', 'overlap', ['b']],
      ['a', 'North', 'overlap', ['d', 'b']],
      ['d', 'North', 'overlap', ['a', 'b']],
      ['b', 'all', 'overlap', ['a']],
      ['b', 'North', 'overlap', ['a', 'd']],
      ['c', 'all', 'no_dip', []],
      ['c', 'North', 'no_dip', []],
    ])
  })

  it('says why nothing can be read: volume, months before and after, a missing month, poor dates', () => {
    const few = line('trust', 'all', 60, () => 50).map((one) => ({ ...one, denominator: 399 }))
    const silent = few.map((one) => ({ ...one, denominator: null }))
    const holed = line('trust', 'all', 60, () => 50).filter((_, at) => at !== 20)
    expect(names([event('e', 30), ...few])).toEqual(['e trust all inconclusive too_few_answers'])
    expect(names([event('e', 30), ...silent])).toEqual(['e trust all inconclusive volume_unknown'])
    expect(names([event('e', 30), ...silent], { sentiment_answers: { city: 400 } })).toEqual([
      'e trust all inconclusive no_dip',
    ])
    expect(names([event('e', 23), ...line('trust', 'all', 60, () => 50)])).toEqual([
      'e trust all inconclusive too_short',
    ])
    expect(names([event('e', 49), ...line('trust', 'all', 60, () => 50)])).toEqual([
      'e trust all inconclusive too_short',
    ])
    expect(names([event('e', 30), ...holed])).toEqual(['e trust all inconclusive missing_period'])
    const counts = line('complaints', 'all', 60, () => 40)
    expect(names([event('e', 30), ...counts], { is_quality_low: true })).toEqual([
      'e complaints all inconclusive data_quality_low',
    ])
    expect(names([event('e', 30), ...line('complaints', 'all', 60, () => 8)])).toEqual([
      'e complaints all inconclusive too_few_counts',
    ])
  })

  it('is compared with five areas where nothing is listed, and with none fewer', () => {
    const fall = (at: number) => (at < 30 ? 50 : at < 36 ? 40 : 50)
    const areas = (count: number) =>
      Array.from({ length: count }, (_, i) => line('trust', 'x'.repeat(i + 2), 60, () => 50)).flat()
    const comparisons = (count: number) =>
      episodeBook(
        [event('e', 30, 'N'), ...line('trust', 'N', 60, fall), ...areas(count)],
        context,
      ).episodes.map(({ comparison }) => comparison?.donors ?? null)
    expect(comparisons(4)).toEqual([null])
    expect(comparisons(5)).toEqual([5])
    const elsewhere = event('f', 40, 'xx')
    expect(
      episodeBook(
        [event('e', 30, 'N'), elsewhere, ...line('trust', 'N', 60, fall), ...areas(5)],
        context,
      ).episodes.find(({ event_id }) => event_id === 'e')!.comparison,
    ).toBe(null)
  })
})

describe('what is told', () => {
  const fall = (at: number) => (at < 40 ? 60 : at < 46 ? 48 : 54)
  const lines = [event('e', 40, 'all', '09'), ...line('trust', 'all', 64, fall)]

  it('stands in the unit of the series: points below usual, months, and the usual level itself', () => {
    const [told] = episodeBook(lines, context).episodes
    expect([told!.class, told!.reason, told!.unit, told!.margin]).toEqual(['partial', '', 'points', 2])
    expect([told!.early!.value, told!.late!.value, told!.improvement!.value].map(Math.round)).toEqual([
      -12, -6, 6,
    ])
    expect(told!.months.length).toBe(64)
    expect(told!.usual!.map(({ level }) => Math.round(level))).toEqual(Array<number>(64).fill(60))
    expect(told!.gaps.length).toBe(24)
    expect(told!.area_of_loss!).toBeCloseTo(6 * 12 + 18 * 6, -1)
    expect(told!.months_to_recover).toBe(null)
  })

  it('is a share of usual for counts, whichever way they went', () => {
    const rise = (at: number) => (at < 40 ? 100 : at < 46 ? 150 : 120)
    const [told] = episodeBook([event('e', 40), ...line('complaints', 'all', 80, rise)], context).episodes
    expect([told!.class, told!.reason]).toEqual(['above_usual', 'partly_back'])
    expect(told!.early!.value).toBeCloseTo(0.5, 1)
    expect(told!.late!.value).toBeCloseTo(0.2, 1)
    expect(told!.late!.lower).toBeLessThan(told!.late!.value)
    expect(told!.farthest!.gap).toBeGreaterThan(0.4)
    expect(Math.round(told!.usual![50]!.level)).toBe(100)
  })

  it('is one number for each incident and series, on the incident’s day', () => {
    const [row] = rows(lines, context)
    expect({ ...row, value: Math.round(row!.value!), lower: 0, upper: 0 }).toEqual({
      origin: 'all',
      period: '2013-05-09',
      category: 'trust',
      area: 'all',
      numerator: null,
      denominator: null,
      value: -6,
      lower: 0,
      upper: 0,
      status: 'shown',
      reasons: [],
      flags: ['partial'],
      method: 'reml_ar1',
    })
  })
})

it('never says recovered, partial or paradox of counts, whatever they do', () => {
  const judging = ['paradox', 'recovered', 'partial', 'not_recovered']
  const levels = [-0.4, -0.2, 0, 0.2, 0.4]
  const seen = new Set<string>()
  for (const early of levels)
    for (const late of levels) {
      const path = (at: number) => 200 * (at < 60 ? 1 : at < 66 ? 1 + early : 1 + late)
      const counts = line('complaints', 'all', 100, path)
      const force = counts.map((one) => ({ ...one, series: 'force' }))
      for (const { class: word } of episodeBook([event('e', 60), ...counts, ...force], context).episodes)
        seen.add(word)
    }
  expect([...seen].filter((word) => judging.includes(word))).toEqual([])
  expect([...seen].sort()).toEqual(['above_usual', 'back_to_usual', 'below_usual', 'inconclusive'])
})
