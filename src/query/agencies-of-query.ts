import { lookedThrough } from './looked-through.ts'
import type { Result } from './result.ts'
import { withoutComments, withoutTexts } from './sql-text.ts'

/** An agency as the page lists it, with the day its records go to. */
export interface ListedAgency {
  agency_id: string
  place: string
  as_of: string
}

/**
 * Whose records an answer is made of, in the order of the list: those in its column `agency_id`, else those the query asks
 * for. None where neither tells.
 */
export function agenciesAnswered(
  result: Result,
  sql: string,
  listed: readonly ListedAgency[],
): ListedAgency[] {
  const told = result.rowCount > lookedThrough ? [] : [...agenciesIn(result)]
  const by = new Set(told.length > 0 ? told : agenciesAsked(sql))
  return listed.filter(({ agency_id }) => by.has(agency_id))
}

/** What stands in the column `agency_id` of a result, as far as it is looked through. */
export function agenciesIn(result: Result): Set<string> {
  const column = result.columns.findIndex(({ name }) => name === 'agency_id')
  const rows = column < 0 ? 0 : Math.min(result.rowCount, lookedThrough)
  const told = Array.from({ length: rows }, (_, row) => result.text(row, column))
  return new Set(told.filter((text) => text !== null))
}

/** `agency_id`, also of a table and in quotes, with what compares it; nothing before it that turns the comparison round. */
const compared = /(?<![\w".]|\bnot\s+)(?:(?:\w+|"[^"]*")\.)*"?agency_id"?\s*(==?|\bin\s*[([])/gi
const text = /'((?:[^']|'')*)'/g
const texts = /^\s*\(?\s*('(?:[^']|'')*'(?:\s*,\s*'(?:[^']|'')*')*)/

/** The texts that a query wants `agency_id` to be, by = or IN; what is left out by <> or NOT is not asked for. */
export function agenciesAsked(sql: string): string[] {
  const told = withoutComments(sql)
  const asked = [...withoutTexts(sql).matchAll(compared)].flatMap(({ 0: found, 1: by, index }) => {
    const list = texts.exec(told.slice(index + found.length))?.[1] ?? ''
    const all = [...list.matchAll(text)].map(([, one]) => one!.replaceAll("''", "'"))
    return by!.startsWith('=') ? all.slice(0, 1) : all
  })
  return [...new Set(asked)]
}
