import { Problem } from '../problem.ts'

type Fields = Record<string, unknown>

/** How one platform counts and pages. */
export interface Paging {
  where: string
  count: () => Promise<number>
  /** The records from `offset` on, fewer than asked for if the portal likes; each has its own id in `id`. */
  page: (offset: number) => Promise<{ id: unknown; record: Fields }[]>
  /** Told after each page: rows so far, rows in all. */
  told?: ((rows: number, all: number) => void) | undefined
}

/**
 * All records of a table that is read page by page: the count is taken before and after, every id stands once, and the
 * rows are as many as counted. A table that moves meanwhile is read again, up to three times.
 * @throws {Problem} when it will not hold still, or gives fewer rows than it counts.
 */
export async function steadyPages({ where, count, page, told }: Paging): Promise<Fields[]> {
  let last = ''
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    const before = await count()
    const found = new Map<unknown, Fields>()
    let read = 0
    while (read < before) {
      const rows = await page(read)
      if (rows.length === 0) break
      for (const { id, record } of rows) found.set(id, record)
      read += rows.length
      told?.(Math.min(read, before), before)
    }
    const after = await count()
    if (after === before && read === before && found.size === before) return [...found.values()]
    last = `${before} rows counted before, ${read} read, ${found.size} of them different, ${after} counted after`
  }
  throw new Problem({
    where,
    found: last,
    known: 'as many different rows as the portal counts, before and after',
    todo: 'try again later, when the portal is not being updated',
    isOutage: true,
  })
}
