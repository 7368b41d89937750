import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { MeasureRow } from '../../src/measures/_row.ts'
import { pipeline } from '../../src/pipeline.ts'
import { Problem } from '../../src/problem.ts'
import { header, tiny, tinyHouse } from './tiny-agency.ts'

const later = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

it('watches complaints that were open when the file begins only from then on', async () => {
  const manifest = tiny['agency.yaml'].replace('complain: null', 'complain: null\nobserved_from: 2023-05-01')
  const { house, give } = tinyHouse({ 'agency.yaml': manifest })
  const line = (id: string, received: string, closed: string) =>
    `${id},P,${received},${closed},Rude,${closed === '' ? 'Pending' : 'Unfounded'},x`
  const lines = Array.from({ length: 40 }, (_, i) => [
    line(`early ${i}`, '2023-01-01', later('2023-01-01', 200 + i)),
    line(`late ${i}`, '2023-05-01', later('2023-05-01', 40 + i)),
  ]).flat()
  await give([header, ...lines, line('open', '2023-05-01', '')].join('\n'))
  await pipeline(house)
  const rows = JSON.parse(
    readFileSync(join(house.published, 'measures/time-to-resolution.json'), 'utf8'),
  ) as MeasureRow[]
  const by = (category: string) => rows.find((row) => row.period === 'all' && row.category === category)
  // six of the late ones by day 45, among the 41 watched then; the early ones are watched from day 120
  expect(by('any/day_045')!.value).toBeCloseTo(6 / 41, 12)
})

it('is not for rows that leave protected, which name no day from which a complaint was watched', () => {
  const manifest = tiny['agency.yaml']
    .replace('complain: null', 'complain: null\nobserved_from: 2023-05-01')
    .replace('mode: as_published', 'mode: protected')
  const { give } = tinyHouse({ 'agency.yaml': manifest })
  expect(() => give(`${header}\n`)).toThrow(Problem)
})
