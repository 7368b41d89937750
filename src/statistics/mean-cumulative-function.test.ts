import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meanCumulativeFunction } from './mean-cumulative-function.ts'

interface Row {
  id: number
  start: number
  stop: number
  event: number
}

const rows = fc.array(
  fc
    .record({
      id: fc.integer({ min: 1, max: 5 }),
      start: fc.integer({ min: 0, max: 6 }),
      length: fc.integer({ min: 1, max: 6 }),
      event: fc.integer({ min: 0, max: 2 }),
      cut: fc.integer({ min: 1, max: 5 }),
    })
    .map(({ length, ...row }) => ({ ...row, stop: row.start + length })),
  { minLength: 1, maxLength: 25 },
)

const columns = (list: readonly Row[]) => ({
  id: list.map((row) => row.id),
  start: list.map((row) => row.start),
  stop: list.map((row) => row.stop),
  event: list.map((row) => row.event),
})

const at = [0, 2, 4, 7, 20]

describe('the mean number of further events', () => {
  it('gives by the formulas of methods B8, summed row by row', () => {
    fc.assert(
      fc.property(rows, (list) => {
        meanCumulativeFunction(columns(list), at).forEach(({ time, mcf, se }) => {
          const plain = bySum(list, time)
          expect(mcf).toBeCloseTo(plain.mcf, 12)
          expect(se ?? -1).toBeCloseTo(plain.se ?? -1, 12)
        })
      }),
      { seed: 9 },
    )
  })

  it('is the same when a row is split where nothing happened', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const split = list.flatMap((row) => {
          const s = row.start + row.cut
          return s < row.stop
            ? [
                { ...row, stop: s, event: 0 },
                { ...row, start: s },
              ]
            : [row]
        })
        const whole = meanCumulativeFunction(columns(list), at)
        meanCumulativeFunction(columns(split), at).forEach(({ mcf, se }, i) => {
          expect(mcf).toBeCloseTo(whole[i]!.mcf!, 12)
          expect(se ?? -1).toBeCloseTo(whole[i]!.se ?? -1, 12)
        })
      }),
      { seed: 9 },
    )
  })

  it('is the plain mean, with its plain error, when all were followed equally long', () => {
    // 0, 1 and 3 events in ten days: mean 4/3, squares around it 16/9 + 1/9 + 25/9
    const [row] = meanCumulativeFunction(
      {
        id: [1, 2, 2, 3, 3],
        start: [0, 0, 4, 0, 6],
        stop: [10, 4, 10, 6, 10],
        event: [0, 1, 0, 2, 1],
      },
      [10],
    )
    expect(row!.mcf).toBeCloseTo(4 / 3, 14)
    expect(row!.se).toBeCloseTo(Math.sqrt(42 / 9 / 9), 14)
  })
})

function bySum(list: readonly Row[], t: number): { mcf: number; se: number | null } {
  const isAtRisk = (row: Row, s: number) => row.start < s && s <= row.stop
  const times = [...new Set(list.filter((row) => row.event > 0 && row.stop <= t).map((row) => row.stop))]
  const y = (s: number) => list.filter((row) => isAtRisk(row, s)).length
  const dn = (s: number) => list.reduce((sum, row) => sum + (row.stop === s ? row.event : 0), 0)
  const ids = [...new Set(list.map((row) => row.id))]
  const parts = ids.map((id) =>
    list
      .filter((row) => row.id === id)
      .flatMap((row) =>
        times.map((s) => ((row.stop === s ? row.event : 0) - (isAtRisk(row, s) ? dn(s) / y(s) : 0)) / y(s)),
      )
      .reduce((sum, one) => sum + one, 0),
  )
  return {
    mcf: times.reduce((sum, s) => sum + dn(s) / y(s), 0),
    se: ids.length < 2 ? null : Math.sqrt(parts.reduce((sum, one) => sum + one ** 2, 0)),
  }
}
