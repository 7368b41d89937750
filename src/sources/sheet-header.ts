import { distinct } from './csv-shape.ts'

type Cells = readonly unknown[]

/** The names over a sheet’s columns, and the last row they stand in, counted from 0. */
export interface SheetHeader {
  names: string[]
  row: number
}

/**
 * The header among the first thirty rows: the row with most of the expected names, alone or under a row of group names
 * (merged cells, which stand in their first column only), then joined as `Group / Name`. With nothing expected, the
 * first row as full as its neighbours. Null when there is none.
 */
export function sheetHeader(rows: readonly Cells[], expected: readonly string[]): SheetHeader | null {
  const first = rows.slice(0, 30)
  const known = new Set(expected)
  const matches = ({ names }: SheetHeader) => new Set(names.filter((name) => known.has(name))).size
  const candidates = first.flatMap((cells, row) => {
    const above = row === 0 ? null : first[row - 1]!
    const alone = { names: namesOf(cells), row }
    return above === null ? [alone] : [alone, { names: grouped(above, cells), row }]
  })
  let best: SheetHeader | null = null
  for (const one of candidates) if (matches(one) > (best === null ? 0 : matches(best))) best = one
  return best ?? fullest(first)
}

function namesOf(cells: Cells): string[] {
  return distinct(trimmed(cells.map(shown)))
}

function grouped(above: Cells, cells: Cells): string[] {
  const width = Math.max(above.length, cells.length)
  let group = ''
  const names = Array.from({ length: width }, (_, at) => {
    group = shown(above[at]) || group
    const own = shown(cells[at])
    return own === '' || group === '' ? own || shown(above[at]) : `${group} / ${own}`
  })
  return distinct(trimmed(names))
}

function fullest(rows: readonly Cells[]): SheetHeader | null {
  const filled = (cells: Cells) => cells.filter((cell) => shown(cell) !== '').length
  const most = Math.max(0, ...rows.map(filled))
  const row = rows.findIndex(
    (cells) => most > 0 && filled(cells) >= most * 0.8 && cells.every((cell) => typeof cell !== 'number'),
  )
  return row === -1 ? null : { names: namesOf(rows[row]!), row }
}

function shown(cell: unknown): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell).replace(/\s+/g, ' ').trim() : ''
}

/** Without the empty names at the end. */
function trimmed(names: string[]): string[] {
  const last = names.findLastIndex((name) => name !== '')
  return names.slice(0, last + 1)
}
