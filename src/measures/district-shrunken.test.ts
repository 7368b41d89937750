import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { complaint } from './_complaint.ts'
import { total } from './_districts.ts'
import { measured } from './_two-roads.ts'

// Its SQL is compared with plain code in district-rate.test.ts, with that of rates.

const fixture = JSON.parse(
  readFileSync(new URL('../../tests/reference/eb_auckland.json', import.meta.url), 'utf8'),
) as {
  input: { y: number[]; exposure: number[] }
  expected: { shrunk: number[]; weight: number[]; interval95: [number, number][] }
}

const districts = (y: readonly number[], exposure: readonly number[]) => ({
  complaints: y.flatMap((n, i) =>
    Array.from({ length: n }, () => complaint({ district: String(i), received_month: '2019-01-01' })),
  ),
  denominators: exposure.map((e, i) => total('contacts', String(i), 2019, e)),
})

it('gives R’s estimates, from complaints of as many districts as Auckland has areas', async () => {
  const { input, expected } = fixture
  const rows = await measured('district-shrunken', districts(input.y, input.exposure))
  input.y.forEach((n, i) => {
    const of = (category: string) =>
      rows.find((row) => row.area === String(i) && row.category === `${category}/contacts`)!
    const { value, lower, upper } = of('steadier')
    expect(value).toBeCloseTo(1000 * expected.shrunk[i]!, 8)
    expect([lower, upper]).toEqual(expected.interval95[i]!.map((each) => expect.closeTo(1000 * each, 6)))
    expect(of('own_weight').value).toBeCloseTo(expected.weight[i]!, 9)
    expect(of('raw').value).toBeCloseTo((1000 * n) / input.exposure[i]!, 9)
  })
})

it('gives all districts alike the same, with a mark, and fewer than eight none', async () => {
  const alike = Array.from({ length: 8 }, () => 10)
  const size = alike.map(() => 1000)
  const rows = await measured('district-shrunken', districts(alike, size))
  expect(rows.filter(({ category }) => category === 'steadier/contacts')).toHaveLength(8)
  for (const row of rows.filter(({ category }) => category === 'steadier/contacts'))
    expect(row).toMatchObject({ value: 10, lower: null, upper: null, flags: ['no_difference_detected'] })
  const seven = await measured('district-shrunken', districts(alike.slice(1), size.slice(1)))
  expect(seven).toMatchObject([{ status: 'hidden', reasons: ['too_few_districts'] }])
})
