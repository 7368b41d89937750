import fc from 'fast-check'
import { expect, it } from 'vitest'
import { staircase } from './_staircase.ts'

it('keeps wide things on one row, and steps down where a label would reach the next', () => {
  expect(
    staircase(
      [
        { from: 0, to: 300, label: 60 },
        { from: 300, to: 340, label: 120 },
        { from: 340, to: 700, label: 90 },
        { from: 700, to: 760, label: 160 },
      ],
      760,
    ),
  ).toEqual([
    { side: 'below', row: 0, x: 0 },
    { side: 'below', row: 1, x: 300 },
    { side: 'below', row: 0, x: 340 },
    { side: 'above', row: 0, x: 760 },
  ])
})

it('never lets a label touch another, or a line cross one', () => {
  const shares = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 9 })
  fc.assert(
    fc.property(
      shares,
      fc.array(fc.integer({ min: 30, max: 200 }), { minLength: 9, maxLength: 9 }),
      (parts, labels) => {
        const total = parts.reduce((sum, part) => sum + part, 0)
        let from = 0
        const things = parts.map((part, at) => {
          const thing = { from, to: from + (part / total) * 760, label: labels[at]! }
          from = thing.to
          return thing
        })
        const placed = staircase(things, 760).map((step, at) => ({
          ...step,
          start: step.side === 'below' ? step.x : step.x - things[at]!.label,
          end: step.side === 'below' ? step.x + things[at]!.label : step.x,
        }))
        for (const a of placed) {
          for (const b of placed) {
            if (a === b || a.side !== b.side) continue
            if (a.row === b.row) expect(a.end <= b.start || b.end <= a.start).toBe(true)
            if (a.row < b.row) expect(b.x <= a.start || b.x >= a.end).toBe(true)
          }
        }
      },
    ),
    { seed: 7 },
  )
})
