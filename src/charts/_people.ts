import { wordLists, type MeasureRow } from '../published.ts'
import type { Language } from '../words/language.ts'
import { groupName, kindName } from '../words/people-group.ts'

const kinds = ['race', 'sex', 'age']

/** Rows of groups of people, named and in three parts: race, sex, age; in each, in the order of the list of words, those not recorded last. */
export function inParts<Row extends MeasureRow>(
  rows: readonly Row[],
  language: Language,
): (Row & { name: string; part: string | undefined })[] {
  return rows
    .map((row) => ({ row, place: placeOf(row.people_group) }))
    .toSorted((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1])
    .map(({ row }) => ({
      ...row,
      name: row.people_group === 'all' ? '' : groupName(row.people_group, language),
      part: kindName(row.people_group, language),
    }))
}

function placeOf(group: string): [kind: number, word: number] {
  const [kind = '', word = ''] = group.split('/')
  if (word.startsWith('pooled')) return [kinds.indexOf(kind), 1000]
  if (word === 'unknown') return [kinds.indexOf(kind), 1001]
  if (kind === 'age') return [kinds.indexOf(kind), Number(/^\d+/.exec(word)?.[0] ?? 0)]
  return [kinds.indexOf(kind), Object.keys(wordLists()[kind] ?? {}).indexOf(word)]
}
