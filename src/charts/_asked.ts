import type { MeasureRow } from '../published.ts'

/** Kinds of period by how they are written, for a query that asks for one kind. */
const kinds: [kind: string, RegExp][] = [
  ['all', /^all$/],
  ['year', /^\d{4}$/],
  ['month', /^\d{4}-\d\d$/],
  ['quarter', /^\d{4}-Q\d$/],
]
/** More categories than this make an address nobody reads: all are asked for. */
const most = 4

/**
 * What a chart drew, as the part of an address that makes its query ask for that and no more: `?origin=public&period=year`.
 * The whole place and everyone are meant where nothing is said of areas and people. Empty where it drew nothing.
 */
export function askedOf(drawn: readonly MeasureRow[]): string {
  if (drawn.length === 0) return ''
  const values = (key: 'origin' | 'category' | 'area' | 'people_group') => [
    ...new Set(drawn.map((row) => row[key])),
  ]
  const kind = kinds.find(([, form]) => drawn.every(({ period }) => form.test(period)))?.[0]
  const categories = values('category')
  const asked = [
    `origin=${values('origin').join(',')}`,
    ...(kind === undefined ? [] : [`period=${kind}`]),
    ...(categories.length <= most ? [`category=${categories.join(',')}`] : []),
    ...(values('area').every((area) => area === 'all') ? [] : ['area=each']),
    ...(values('people_group').every((group) => group === 'all') ? [] : ['people_group=each']),
  ]
  return `?${asked.filter((one) => one !== 'category=all').join('&')}`
}
