import { bench, parts } from './bench.client.ts'
import { madeBy, withMade, type Made } from './made-by-reader.ts'
import { partsFor, type Part } from './parts.ts'

const made: Made[] = []

/** Keeps what a statement that ran has made, so that what it needs is there whenever it is used. */
export function keepMade(sql: string, leftOut: readonly string[]): void {
  const one = madeBy(sql, leftOut)
  if (one !== null) made.push(one)
}

/** What a query asks for, and the names of agencies that have rows for it but were not picked. */
export function asked(sql: string): { needed: Part[]; leftOut: string[] } {
  const { sql: all, leftOut } = withMade(sql, made)
  const wanted = partsFor(all, parts)
  const boxes = [...bench.agencies.querySelectorAll<HTMLInputElement>('input')]
  const picked = new Set(boxes.filter(({ checked }) => checked).map(({ value }) => value))
  const isPicked = ({ agency_id }: Part) => picked.has(agency_id)
  const others = wanted.filter((part) => !isPicked(part)).map(({ agency_id }) => agency_id)
  return { needed: wanted.filter(isPicked), leftOut: [...new Set([...others, ...leftOut])] }
}

/** Rows that are here stay: their agencies cannot be left out any more. */
export function holdAgencies(here: readonly Part[]): void {
  const ids = new Set(here.map(({ agency_id }) => agency_id))
  for (const box of bench.agencies.querySelectorAll<HTMLInputElement>('input'))
    box.disabled ||= ids.has(box.value)
}
