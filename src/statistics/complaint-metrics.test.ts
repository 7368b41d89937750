import { describe, expect, it } from 'vitest'
import { complaintLedger, type ComplaintRow } from './complaint-ledger.ts'
import { complaintMetrics } from './complaint-metrics.ts'

const row = (own: Partial<ComplaintRow>): ComplaintRow => ({
  id: '1',
  received: '2024-01-10',
  closed: null,
  disposition: 'open',
  allegation: 'force',
  group: 'A',
  video: 1,
  ...own,
})

const questions = {
  as_of: '2024-12-31',
  officers: 100,
  words: {
    sustained: 'sustained',
    unclear: 'not_sustained',
    mediated: 'mediated',
    investigated: ['sustained', 'not_sustained'],
    mediation: ['mediated', 'mediation_attempted'],
    truncated: ['withdrawn'],
    admin: ['admin_closed'],
  },
  mature_days: 540,
  days: [90, 180, 365],
  enough: { cases: 30, events: 5 },
}

describe('a table of complaints', () => {
  it('drops and counts dates nobody can believe, in order', () => {
    const { complaints, quality } = complaintLedger(
      [
        row({ id: 'kept', closed: '2024-01-20' }),
        row({ id: 'kept' }),
        row({ id: 'no date', received: null }),
        row({ id: 'long ago', received: '1900-01-01' }),
        row({ id: 'to come', received: '2025-01-01' }),
        row({ id: 'before it came', closed: '2024-01-09' }),
        row({ id: 'just after', closed: '2026-01-01' }),
        row({ id: 'far off', closed: '3019-01-01' }),
        row({ id: 'same day', closed: '2024-01-10' }),
      ],
      '2024-12-31',
    )
    expect(quality).toEqual({
      rows: 9,
      duplicate_ids: 1,
      missing_received: 1,
      received_out_of_range: 2,
      closed_before_received: 1,
      closed_after_as_of: 1,
      closed_out_of_range: 1,
      used: 3,
    })
    expect(complaints.map(({ id, closed, days }) => [id, closed === null, days])).toEqual([
      ['kept', false, 10],
      ['just after', true, 356],
      ['same day', false, 0],
    ])
  })

  it('names what it could not map, and leaves unknown video and unknown groups out of their comparisons', () => {
    const metrics = complaintMetrics(
      [
        row({ id: '1', closed: '2024-02-01', disposition: 'sustained', video: null }),
        row({ id: '2', closed: '2024-02-01', disposition: 'not_sustained', group: null }),
        row({ id: '3', closed: '2024-02-01', disposition: 'reopened' }),
      ],
      questions,
    )
    expect(metrics.unmapped).toBe(1)
    expect(metrics.equity).toMatchObject([{ group: 'A', x: 1, n: 1, x_rest: 0, n_rest: 0, value: null }])
    expect(metrics.video).toMatchObject({ unknown: 1, tables: [{ a: 1, b: 0, c: 0, d: 0 }] })
  })
})
