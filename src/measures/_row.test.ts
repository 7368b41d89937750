import { expect, it } from 'vitest'
import { countRow, hiddenRow, shareRow } from './_row.ts'

const keys = { agency_id: 'alder', origin: 'public', period: '2024', category: 'closed' }

it('withholds the rate, not the counts, below twenty closed', () => {
  expect(shareRow('sustained-rate', { ...keys, numerator: 19, denominator: 19 }, [])).toEqual({
    measure: 'sustained-rate',
    ...keys,
    numerator: 19,
    denominator: 19,
    value: null,
    lower: null,
    upper: null,
    status: 'counts_only',
    reasons: ['fewer_than_20'],
    flags: [],
  })
})

it('gives the example of methods B2: 40 of 307 is 13.0 % [9.7, 17.3]', () => {
  const row = shareRow('sustained-rate', { ...keys, numerator: 40, denominator: 307 }, ['demonstration'])
  expect([row.value, row.lower, row.upper].map((share) => Math.round(share! * 1000) / 10)).toEqual([
    13, 9.7, 17.3,
  ])
  expect({ status: row.status, reasons: row.reasons, flags: row.flags }).toEqual({
    status: 'shown',
    reasons: [],
    flags: ['demonstration'],
  })
})

it('shows a count as it is, with no interval', () => {
  expect(countRow('intake', { ...keys, numerator: 3, denominator: null }, ['incomplete'])).toEqual({
    measure: 'intake',
    ...keys,
    numerator: 3,
    denominator: null,
    value: 3,
    lower: null,
    upper: null,
    status: 'shown',
    reasons: [],
    flags: ['incomplete'],
  })
})

it('gives no number at all when hidden', () => {
  expect(hiddenRow('closed-within', keys, 'not_published_closed_on', [])).toEqual({
    measure: 'closed-within',
    ...keys,
    numerator: null,
    denominator: null,
    value: null,
    lower: null,
    upper: null,
    status: 'hidden',
    reasons: ['not_published_closed_on'],
    flags: [],
  })
})
