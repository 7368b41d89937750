import type { Source } from '../agency.ts'
import { name, text, type Database } from '../database.ts'
import { quoted } from '../problem.ts'
import type { Comparison } from './compare.ts'
import type { Earlier } from './earlier.ts'
import { labelColumns, newLabels } from './new-labels.ts'
import { renamedColumns } from './renamed-columns.ts'

/** One way in which a new snapshot differs from what was accepted before: told (`warn`), or a stop (`block`). */
export interface Drift {
  level: 'warn' | 'block'
  said: string
}

/** From where a difference is told, and from where it stops a refresh until somebody gives a reason. */
export const driftLimits = {
  rowsFell: 0.2,
  rowsRoseWarn: 0.5,
  rowsRoseBlock: 2,
  rowsGone: 0.1,
  blankWarn: 0.05,
  blankBlock: 0.2,
  numbers: 0.5,
  daysBack: 31,
  daysLost: 366,
  labels: 100,
} as const

/**
 * Everything in which `raw.<source>` drifts from `before.<source>`: rows, blanks, kinds of value and days of each
 * column read, new texts of those that feed a crosswalk, and columns that came or went. Sorted as found; empty when nothing is out of the ordinary.
 */
export async function drift(
  db: Database,
  id: string,
  source: Source,
  earlier: Earlier,
  columns: readonly string[],
  comparison: Comparison,
  asOf: { before: string; after: string },
  labels: ReadonlySet<string>,
): Promise<Drift[]> {
  return [
    ...(await ofColumns(db, id, source, earlier, columns)),
    ...ofRows(comparison),
    ...(asOf.after < asOf.before
      ? [{ level: 'block' as const, said: `as of ${asOf.after}, earlier than the accepted ${asOf.before}` }]
      : []),
    ...(await ofValues(db, id, source, earlier, labels)),
    ...(await ofDays(db, id, source, earlier, asOf)),
  ]
}

async function ofColumns(
  db: Database,
  id: string,
  source: Source,
  earlier: Earlier,
  after: readonly string[],
): Promise<Drift[]> {
  const renamed = await renamedColumns(db, id, source, earlier, after)
  const gone = earlier.columns.filter(
    (column) => !after.includes(column) && !renamed.some(({ from }) => from === column),
  )
  const come = after.filter(
    (column) => !earlier.columns.includes(column) && !renamed.some(({ to }) => to === column),
  )
  return [
    ...renamed.map(({ from, to, why }) => ({
      level: 'warn' as const,
      said: `column renamed: "${from}" is "${to}", ${why}`,
    })),
    ...(gone.length === 0 ? [] : [{ level: 'warn' as const, said: `column gone: ${quoted(gone)}` }]),
    ...(come.length === 0 ? [] : [{ level: 'warn' as const, said: `column new: ${quoted(come)}` }]),
  ]
}

function ofRows({ rows_before, rows_after, rule, gone }: Comparison): Drift[] {
  const found: Drift[] = []
  const change = rows_after / rows_before - 1
  if (change < -driftLimits.rowsFell)
    found.push({ level: 'block', said: `rows fell from ${rows_before} to ${rows_after}` })
  if (change > driftLimits.rowsRoseWarn)
    found.push({
      level: change > driftLimits.rowsRoseBlock ? 'block' : 'warn',
      said: `rows rose from ${rows_before} to ${rows_after}`,
    })
  if (rule === 'by key' && gone > rows_before * driftLimits.rowsGone)
    found.push({ level: 'block', said: `${gone} of ${rows_before} rows are gone by their key` })
  return found
}

interface Profile {
  column: string
  blank: number
  numeric: number
}

async function ofValues(
  db: Database,
  id: string,
  source: Source,
  { compared }: Earlier,
  labels: ReadonlySet<string>,
): Promise<Drift[]> {
  const before = await profiles(db, `before.${name(id)}`, compared, source)
  const after = await profiles(db, `raw.${name(id)}`, compared, source)
  const labelled = await labelColumns(db, id, source, compared, labels, driftLimits.labels)
  const found: Drift[] = []
  for (const [at, old] of before.entries()) {
    const now = after[at]!
    const blanks = now.blank - old.blank
    if (Math.abs(blanks) >= driftLimits.blankWarn)
      found.push({
        level: blanks >= driftLimits.blankBlock ? 'block' : 'warn',
        said: `${old.column}: blank on ${percent(now.blank)} of rows, ${percent(old.blank)} before`,
      })
    if (old.blank < 1 && now.blank < 1 && Math.abs(now.numeric - old.numeric) >= driftLimits.numbers)
      found.push({
        level: 'block',
        said: `${old.column}: ${percent(now.numeric)} of its values are numbers, ${percent(old.numeric)} before`,
      })
    const fresh = labelled.has(old.column) ? await newLabels(db, id, old.column) : ''
    if (fresh !== '') found.push({ level: 'warn', said: `${old.column}: new ${fresh}` })
  }
  return found
}

/** The share of blanks and of numbers in each column; a text that begins beyond `9` is no number. */
async function profiles(
  db: Database,
  table: string,
  columns: readonly string[],
  { dates }: Source,
): Promise<Profile[]> {
  const [row] = await db.rows<Record<string, number>>(
    `SELECT count(*) AS n${columns
      .map((column, at) => {
        const one = name(column)
        return dates[column] === undefined
          ? `, count(${one}) AS f${at}, count_if(CASE WHEN ${one} < ':' THEN regexp_full_match(${one}, '[-+]?[0-9.,]+') ELSE false END) AS d${at}`
          : `, count(${one}) AS f${at}, 0 AS d${at}`
      })
      .join('')} FROM ${table}`,
  )
  const rows = row!['n']!
  return columns.map((column, at) => ({
    column,
    blank: rows === 0 ? 1 : 1 - row![`f${at}`]! / rows,
    numeric: row![`f${at}`] === 0 ? 0 : row![`d${at}`]! / row![`f${at}`]!,
  }))
}

async function ofDays(
  db: Database,
  id: string,
  source: Source,
  { compared }: Earlier,
  asOf: { before: string; after: string },
): Promise<Drift[]> {
  const found: Drift[] = []
  for (const column of compared.filter((one) => source.dates[one] !== undefined)) {
    const range = (table: string, day: string) =>
      `(SELECT min(${name(column)}) AS first, max(${name(column)}) AS last FROM ${table} WHERE ${name(column)} BETWEEN DATE '1985-01-01' AND DATE ${text(day)})`
    const [days] = await db.rows<{
      first: string
      last: string
      was_first: string
      was_last: string
      back: number
      lost: number
    }>(
      `SELECT n.first, n.last, o.first AS was_first, o.last AS was_last, o.last - n.last AS back, n.first - o.first AS lost
       FROM ${range(`before.${name(id)}`, asOf.before)} o, ${range(`raw.${name(id)}`, asOf.after)} n`,
    )
    if (days!.back > driftLimits.daysBack)
      found.push({ level: 'block', said: `${column}: latest day ${days!.last}, ${days!.was_last} before` })
    if (days!.lost > driftLimits.daysLost)
      found.push({
        level: 'block',
        said: `${column}: earliest day ${days!.first}, ${days!.was_first} before`,
      })
  }
  return found
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
