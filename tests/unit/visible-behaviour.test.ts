import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { pipeline } from '../../src/pipeline.ts'
import { csv, tiny, tinyHouse } from './tiny-agency.ts'

/** What one agency's file publishes of a measure, row by row. */
async function published(
  stem: string,
  lines: readonly string[],
  changed: Parameters<typeof tinyHouse>[0] = {},
): Promise<Record<string, string>[]> {
  const { house, give } = tinyHouse(changed)
  await give(csv(...lines))
  await pipeline(house)
  return parse(readFileSync(join(house.published, `measures/${stem}.csv`)), { columns: true })
}

/** Forty complaints, each with two allegations: how they end goes round and round. */
const findings = ['Sustained', 'Unfounded', 'Unfounded', 'Pending']
const complaints = Array.from({ length: 40 }, (_, i) => ({
  id: `c${i}`,
  received: `2022-${String((i % 12) + 1).padStart(2, '0')}-05`,
  closed: '2023-06-01',
  first: findings[i % 4]!,
  second: findings[(i >> 2) % 3]!,
}))

it('shows no waiting time from a file of closed complaints only', async () => {
  const closed = complaints.map(
    ({ id, received, closed }) => `${id},P,${received},${closed},Rude,Unfounded,x`,
  )
  for (const stem of ['time-to-resolution', 'waiting-gaps', 'closed-within', 'backlog']) {
    const rows = await published(stem, closed)
    expect(rows.map(({ status, reasons, value }) => ({ status, reasons, value }))).toEqual([
      { status: 'hidden', reasons: 'closed_only_file', value: '' },
    ])
  }
})

it('gives the same three sustained shares from rows of allegations as from rows of complaints', async () => {
  const allegations = complaints.flatMap(({ id, received, closed, first, second }) =>
    [first, second].map((finding) => `${id},P,${received},${closed},Rude,${finding},x`),
  )
  const whole = complaints.map(({ id, received, closed, first, second }) => {
    const rows = [first, second]
    const ending = ['Pending', 'Sustained', 'Unfounded'].find((word) => rows.includes(word))!
    return `${id},P,${received},${closed},Rude,${ending},x`
  })
  const fromRows = await published('sustained-rate', allegations)
  expect(fromRows).toEqual(await published('sustained-rate', whole, { 'agency.yaml': tiny['agency.yaml'] }))
  const all = fromRows.filter(({ period, area }) => period === 'all' && area === 'all')
  const open = complaints.filter(({ first, second }) => [first, second].includes('Pending')).length
  const sustained = complaints.filter(
    ({ first, second }) => [first, second].includes('Sustained') && ![first, second].includes('Pending'),
  ).length
  expect(all.map(({ category, numerator, denominator }) => [category, numerator, denominator])).toEqual([
    ['closed', String(sustained), String(40 - open)],
    ['investigated', String(sustained), String(40 - open)],
    ['received', String(sustained), '40'],
  ])
})
