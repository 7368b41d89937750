import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { pipeline } from '../../src/pipeline.ts'
import { csv, tiny, tinyHouse } from './tiny-agency.ts'

const lines = csv(
  '1,P,2023-01-05,2023-02-04,Rude,Sustained,x',
  '2,P,2023-01-05,2023-02-04,Rude,None sustained,x',
)

async function endings(notPublished: string) {
  const { house, give } = tinyHouse({
    'agency.yaml': tiny['agency.yaml'] + notPublished,
    'crosswalk.csv': `${tiny['crosswalk.csv']}outcome,None sustained,not_sustained,three endings in one label,tres finales en una etiqueta\n`,
  })
  await give(lines)
  await pipeline(house)
  const rows = parse(readFileSync(join(house.published, 'measures', 'outcome-mix.csv')), {
    columns: true,
  }) as Record<string, string>[]
  return rows
    .filter((row) => row['period'] === 'all')
    .map((row) => [row['category'], row['numerator'], row['flags']])
}

it('marks not sustained where the agency does not tell the kinds of finding apart, and only there', async () => {
  expect(
    await endings('not_published: { finding_kinds: { en: one label for three, es: una para tres } }\n'),
  ).toEqual([
    ['not_sustained', '1', 'not_published_finding_kinds'],
    ['sustained', '1', ''],
  ])
  expect(await endings('')).toEqual([
    ['not_sustained', '1', ''],
    ['sustained', '1', ''],
  ])
})
