import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Agency } from '../agency.ts'
import { text, type Database } from '../database.ts'
import { Problem, quoted } from '../problem.ts'
import type { CrosswalkRecord } from '../publish/record.ts'
import { tables } from '../schema/tables.ts'

/** A place, a part of the department that is none (a desk, a squad, recruits), or nothing that is an area at all. */
export const areaKinds = ['district', 'unit', 'none'] as const

/** One label of a district as the publisher writes it, and what it names. */
export interface AreaLabel {
  label: string
  kind: (typeof areaKinds)[number]
  /** One name for all labels of it; empty for no area. */
  area: string
  note_en: string
  note_es: string
}

/**
 * The area labels of an agency, from `areas.csv` in its folder, in file order; empty where every label is a district of that name.
 * @throws {Problem} for a kind that is not ours, a label that stands twice, an area of two kinds, and one without a name.
 */
export function readAreas(agency: Pick<Agency, 'id' | 'folder'>): AreaLabel[] {
  const path = join(agency.folder, 'areas.csv')
  if (!existsSync(path)) return []
  const lines = parse(readFileSync(path), { columns: true, trim: true, bom: true }) as AreaLabel[]
  const seen = new Set<string>()
  const kinds = new Map<string, string>()
  lines.forEach(({ label, kind, area, note_en = '', note_es = '' }, at) => {
    const where = `${agency.id}/areas.csv:${at + 2}`
    const fault = (found: string, known: string, todo: string) => new Problem({ where, found, known, todo })
    if (!areaKinds.includes(kind)) throw fault(`kind "${kind}"`, quoted(areaKinds), 'use one of our kinds')
    if (seen.has(label))
      throw fault(`"${label}" a second time`, 'each label once', 'delete one of the two lines')
    if ((area === '') !== (kind === 'none'))
      throw fault(
        `"${label}" as ${kind} with area "${area}"`,
        'a name for districts and units, none else',
        'mend the line',
      )
    if (area !== '' && (kinds.get(area) ?? kind) !== kind)
      throw fault(`"${area}" as ${kind}`, `${kinds.get(area)}, in a line above`, 'give an area one kind')
    if ((note_en === '') !== (note_es === ''))
      throw fault(
        `a note in one language for "${label}"`,
        'the columns note_en and note_es, both filled or both empty',
        'say it in English and in Spanish',
      )
    seen.add(label)
    kinds.set(area, kind)
  })
  return lines
}

const labelled = tables.filter(({ columns }) => columns['district_label'] !== undefined)

/**
 * Fills `district` from `district_label` by `areas.csv`, in every table that has both; labels that are no area leave it empty.
 * Tables whose SQL gives `district` itself stay as they are.
 * @throws {Problem} naming every label that the file does not list, with its rows.
 */
export async function nameAreas(db: Database, agency: Agency): Promise<void> {
  const lines = readAreas(agency)
  const pairs = lines.map(({ label, area }) => `(${text(label)}, nullif(${text(area)}, ''))`)
  const known = `(VALUES ${pairs.length > 0 ? pairs.join(', ') : '(NULL, NULL)'}) AS known(label, area)`
  for (const { name } of labelled) {
    const strange = await db.rows<{ label: string; rows: number }>(
      `SELECT district_label AS label, count(*) AS rows FROM ours.${name}
       WHERE district_label IS NOT NULL AND district_label NOT IN (SELECT label FROM ${known} WHERE label IS NOT NULL)
       GROUP BY label ORDER BY rows DESC, label`,
    )
    if (strange.length > 0)
      throw new Problem({
        where: `data/agencies/${agency.id}/areas.csv`,
        found: strange.map(({ label, rows }) => `"${label}" (${rows} rows)`).join(', '),
        known: quoted(lines.map(({ label }) => label)) || 'nothing yet',
        todo: 'say of each whether it is a district, a unit that is no place, or none, and by what name',
      })
    await db.run(
      `UPDATE ours.${name} SET district = known.area FROM ${known} WHERE district_label = known.label`,
    )
  }
}

/** The area labels as lines of the crosswalk, with the number of rows that bore each; none where the folder lists none. */
export async function areaCounts(db: Database, agency: Agency): Promise<CrosswalkRecord[]> {
  const counted = await db.rows<{ place: string; label: string; rows: number }>(
    labelled
      .map(
        ({ name }) =>
          `SELECT ${text(`${name}.district_label`)} AS place, district_label AS label, count(*) AS rows FROM ours.${name} GROUP BY label`,
      )
      .join(' UNION ALL '),
  )
  return readAreas(agency).map(({ label, kind, area, note_en, note_es }) => {
    const own = counted.filter((one) => one.label === label)
    return {
      field: kind === 'unit' ? 'unit' : 'district',
      label,
      word: area,
      note: note_en === '' ? null : { en: note_en, es: note_es },
      rows: own.reduce((sum, { rows }) => sum + rows, 0),
      rows_in: Object.fromEntries(own.map(({ place, rows }) => [place, rows])),
    }
  })
}
