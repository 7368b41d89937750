import { describe, expect, it } from 'vitest'
import { Database, type Row } from '../database.ts'
import { readMeasures } from './_read.ts'
import { rows } from './three-groups.ts'

type Line = Parameters<typeof rows>[0][number]

/** A group of so many people of whom so many trust the police, in clusters of ten, with these weights in turn. */
function people(
  group: Line['people'],
  n: number,
  trusting: number,
  weights: number[],
  clusters = true,
): Line[] {
  return Array.from({ length: n }, (_, i) => ({
    period: '2025',
    weight: weights[i % weights.length]!,
    stratum: clusters ? (i % 2 === 0 ? 'north' : 'south') : null,
    cluster: clusters ? `${group}${Math.floor(i / 10)}` : null,
    people: group,
    trusts: (i * 7919) % n < trusting ? 1 : 0,
  }))
}

/** Weighted share, by plain code. */
function weighted(lines: readonly Line[], group: string): number {
  const own = lines.filter((one) => one.people === group && one.trusts !== null)
  const sum = (of: (one: Line) => number) => own.reduce((total, one) => total + of(one), 0)
  return sum((one) => one.weight * one.trusts!) / sum((one) => one.weight)
}

const value = (lines: readonly Line[], category: string) =>
  rows(lines).find((row) => row.category === category)!

describe('the three groups', () => {
  const lines = [
    ...people('no_complaint', 1500, 900, [1, 2]),
    ...people('resolved_well', 400, 260, [1, 1, 3]),
    ...people('resolved_badly', 400, 120, [2, 1]),
    ...people(null, 50, 50, [9]),
  ]

  it('are weighted shares, and their contrasts are sums of these', () => {
    const [none, well, badly] = ['no_complaint', 'resolved_well', 'resolved_badly'].map((group) =>
      weighted(lines, group),
    ) as [number, number, number]
    const told = Object.fromEntries(rows(lines).map((row) => [row.category, row.value]))
    expect(told['no_complaint']).toBeCloseTo(none, 12)
    expect(told['resolved_well']).toBeCloseTo(well, 12)
    expect(told['resolved_badly']).toBeCloseTo(badly, 12)
    expect(told['paradox']).toBeCloseTo(well - none, 12)
    expect(told['damage']).toBeCloseTo(badly - none, 12)
    expect(told['skogan']).toBeCloseTo(well + badly - 2 * none, 12)
    expect(value(lines, 'no_complaint')).toMatchObject({ denominator: 1500, status: 'shown', flags: [] })
  })

  it('have approximate limits, by Kish, where only weights are published', () => {
    const plain = lines.map((one) => ({ ...one, stratum: null, cluster: null }))
    const row = value(plain, 'resolved_well')
    expect(row.flags).toEqual(['approx_design'])
    const own = plain.filter((one) => one.people === 'resolved_well')
    const [sum, squares] = [1, 2].map((power) => own.reduce((total, one) => total + one.weight ** power, 0))
    const n = sum! ** 2 / squares!
    const p = weighted(plain, 'resolved_well')
    const z = 1.959963984540054
    const half = (z * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2))) / (1 + z ** 2 / n)
    expect((row.upper! - row.lower!) / 2).toBeCloseTo(half, 10)
  })

  it('below an effective sample of fifty, give how many answered and no share, and below thirty no contrast', () => {
    const few = [
      ...people('no_complaint', 900, 450, [1], false),
      ...people('resolved_well', 49, 25, [1], false),
      ...people('resolved_badly', 29, 10, [1], false),
    ]
    expect(value(few, 'resolved_well')).toMatchObject({
      denominator: 49,
      value: null,
      status: 'counts_only',
      reasons: ['survey_too_small'],
    })
    expect(value(few, 'paradox').status).toBe('shown')
    expect(value(few, 'damage')).toMatchObject({ status: 'hidden', reasons: ['survey_too_small'] })
    expect(value(few, 'skogan').status).toBe('hidden')
  })
})

it('puts people where their answers put them, and nowhere where one is missing', async () => {
  const { sql } = readMeasures().find(({ stem }) => stem === 'three-groups')!
  const db = await Database.open()
  try {
    await db.run(`CREATE SCHEMA ours`)
    await db.run(`CREATE TABLE ours.survey_responses AS SELECT * FROM (VALUES
      ('1', DATE '2025-04-01', 1.5, 'n', 'a', false, NULL, true),
      ('2', DATE '2025-04-01', 1.5, 'n', 'a', true, true, false),
      ('3', DATE '2025-04-01', 1.5, 'n', 'a', true, false, NULL),
      ('4', DATE '2025-04-01', 1.5, 'n', 'a', true, NULL, true),
      ('5', DATE '2025-04-01', 1.5, 'n', 'a', NULL, true, true)
    ) AS t(respondent_id, answered_on, weight, stratum, cluster, had_complaint, is_satisfied_with_handling, trusts_police)`)
    expect(
      (await db.rows<Row>(sql)).map(({ period, people: group, trusts }) => [period, group, trusts]),
    ).toEqual([
      ['2025', 'no_complaint', 1],
      ['2025', 'resolved_well', 0],
      ['2025', 'resolved_badly', null],
      ['2025', null, 1],
      ['2025', null, 1],
    ])
  } finally {
    db.close()
  }
})
