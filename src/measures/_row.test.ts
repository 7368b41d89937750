import { expect, it } from 'vitest'
import { count, hidden, rate, share } from './_numbers.ts'
import { measureRow } from './_row.ts'

const keys = { agency_id: 'alder', origin: 'public', period: '2024', category: 'closed' }
const whole = { ...keys, area: 'all', people_group: 'all' }

it('withholds the rate, not the counts, below twenty closed', () => {
  expect(measureRow('sustained-rate', keys, share(19, 19))).toEqual({
    measure: 'sustained-rate',
    ...whole,
    numerator: 19,
    denominator: 19,
    value: null,
    lower: null,
    upper: null,
    status: 'counts_only',
    reasons: ['fewer_than_20'],
    flags: [],
    method: 'wilson',
  })
})

it('gives the example of methods B2: 40 of 307 is 13.0 % [9.7, 17.3]', () => {
  const row = measureRow('sustained-rate', keys, share(40, 307), ['demonstration'])
  expect([row.value, row.lower, row.upper].map((value) => Math.round(value! * 1000) / 10)).toEqual([
    13, 9.7, 17.3,
  ])
  expect({ status: row.status, reasons: row.reasons, flags: row.flags }).toEqual({
    status: 'shown',
    reasons: [],
    flags: ['demonstration'],
  })
})

it('shows a count as it is, with no interval', () => {
  expect(measureRow('intake', keys, count(3), ['incomplete'])).toEqual({
    measure: 'intake',
    ...whole,
    numerator: 3,
    denominator: null,
    value: 3,
    lower: null,
    upper: null,
    status: 'shown',
    reasons: [],
    flags: ['incomplete'],
    method: 'count',
  })
})

it('gives no number at all when hidden', () => {
  expect(
    measureRow('closed-within', { agency_id: 'alder', area: '7' }, hidden('not_published_closed_on')),
  ).toEqual({
    measure: 'closed-within',
    agency_id: 'alder',
    origin: 'all',
    period: 'all',
    category: 'all',
    area: '7',
    people_group: 'all',
    numerator: null,
    denominator: null,
    value: null,
    lower: null,
    upper: null,
    status: 'hidden',
    reasons: ['not_published_closed_on'],
    flags: [],
    method: 'none',
  })
})

it('gives the example of methods B1: 142 in 800 officer-years is 17.75 per 100 [14.95, 20.92]', () => {
  const { value, lower, upper, method } = rate(142, 800, 100, true)
  expect([value, lower, upper].map((each) => each!.toFixed(2))).toEqual(['17.75', '14.95', '20.92'])
  expect(method).toBe('byar')
})

it('gives no rate of fewer than five events, nor of too little exposure', () => {
  expect(rate(4, 800, 100, true)).toMatchObject({
    numerator: 4,
    denominator: 800,
    value: null,
    status: 'counts_only',
    reasons: ['fewer_than_5_events'],
  })
  expect(rate(11, 40, 100, false)).toMatchObject({
    numerator: 11,
    value: null,
    status: 'counts_only',
    reasons: ['exposure_too_small'],
  })
})
