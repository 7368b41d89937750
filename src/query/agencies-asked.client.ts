import { bench, parts } from './bench.client.ts'
import { partsFor, type Part } from './parts.ts'

/** What a query asks for, and the names of agencies that have rows for it but were not picked. */
export function asked(sql: string): { needed: Part[]; leftOut: string[] } {
  const wanted = partsFor(sql, parts)
  const boxes = [...bench.agencies.querySelectorAll<HTMLInputElement>('input')]
  const picked = new Set(boxes.filter(({ checked }) => checked).map(({ value }) => value))
  const isPicked = ({ agency_id }: Part) => picked.has(agency_id)
  const others = wanted.filter((part) => !isPicked(part)).map(({ agency_id }) => agency_id)
  return { needed: wanted.filter(isPicked), leftOut: [...new Set(others)] }
}

/** Rows that are here stay: their agencies cannot be left out any more. */
export function holdAgencies(here: readonly Part[]): void {
  const ids = new Set(here.map(({ agency_id }) => agency_id))
  for (const box of bench.agencies.querySelectorAll<HTMLInputElement>('input'))
    box.disabled ||= ids.has(box.value)
}
