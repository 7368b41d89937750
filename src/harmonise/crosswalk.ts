import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Agency } from '../agency.ts'
import { Problem, quoted } from '../problem.ts'
import { tables } from '../schema/tables.ts'
import type { WordList } from '../schema/_table.ts'

/** One line of an agency's crosswalk: their label, our word, and why where it is not obvious. */
export interface Translation {
  field: string
  label: string
  word: string
  note_en: string
  note_es: string
}

/** How the crosswalk writes a label that is empty in the source. */
export const blank = '(blank)'

/** How the crosswalk writes the outcome of a complaint that has no allegation row and no outcome of its own. */
export const noAllegation = '(no allegation row)'

/** Our word lists by the field name that crosswalks use. */
export const wordLists: ReadonlyMap<string, WordList> = new Map(
  tables
    .flatMap((table) => Object.values(table.columns))
    .flatMap((column) => (column.words === undefined ? [] : [[column.words.field, column.words] as const])),
)

/** The crosswalk of an agency in file order. @throws {Problem} when a line names no field or word of ours, or stands twice. */
export function readCrosswalk(agency: Agency): Translation[] {
  const path = join(agency.folder, 'crosswalk.csv')
  if (!existsSync(path)) return []
  const lines = parse(readFileSync(path), { columns: true, trim: true, bom: true }) as Translation[]
  const seen = new Set<string>()
  lines.forEach((line, at) => {
    const where = `${agency.id}/crosswalk.csv:${at + 2}`
    const list = wordLists.get(line.field)
    if (list === undefined) {
      throw new Problem({
        where,
        found: `field "${line.field}"`,
        known: quoted([...wordLists.keys()]),
        todo: 'use one of our fields',
      })
    }
    const { note_en = '', note_es = '' } = line
    if ('note' in line || (note_en === '') !== (note_es === '')) {
      throw new Problem({
        where,
        found: `a note in one language for ${line.field} "${line.label}"`,
        known: 'the columns note_en and note_es, both filled or both empty',
        todo: 'say it in English and in Spanish',
      })
    }
    // `withheld` marks what disclosure leaves out; no publisher's word means it.
    const usable = Object.keys(list.words).filter((word) => word !== 'withheld')
    if (!usable.includes(line.word)) {
      throw new Problem({
        where,
        found: `word "${line.word}" for ${line.field}`,
        known: quoted(usable),
        todo: 'use one of our words',
      })
    }
    const key = `${line.field}\n${line.label}`
    if (seen.has(key)) {
      throw new Problem({
        where,
        found: `${line.field} "${line.label}" a second time`,
        known: 'each label once',
        todo: 'delete one of the two lines',
      })
    }
    seen.add(key)
  })
  return lines
}
