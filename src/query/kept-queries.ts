/** Where a browser keeps texts for this site; a reader may have forbidden it. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** The store of this browser, asked for anew each time: where it is forbidden, asking alone throws. */
export const browserStore: Store = {
  getItem: (key) => localStorage.getItem(key),
  setItem: (key, text) => localStorage.setItem(key, text),
  removeItem: (key) => localStorage.removeItem(key),
}

const keys = { earlier: 'redress-earlier-queries', named: 'redress-named-queries' } as const
const earlierAtMost = 50
const longest = 60_000

/** A query as it was run on this device: when, in milliseconds (null where that was not noted), and how it ended. */
export interface EarlierQuery {
  sql: string
  at: number | null
  ended: Ended
}

/** How a run can end: every statement ran, one was refused, or the reader or the time limit stopped it. */
export const endings = ['ran', 'failed', 'stopped'] as const
/** How one run ended. */
export type Ended = (typeof endings)[number]

/** The queries that were run on this device, the latest first. */
export function earlierQueries(store: Store): EarlierQuery[] {
  return read(store, keys.earlier, (told) => (Array.isArray(told) ? told.flatMap(earlierQuery) : []), [])
}

function earlierQuery(told: unknown): EarlierQuery[] {
  if (typeof told === 'string') return [{ sql: told, at: null, ended: 'ran' }]
  const { sql, at, ended } = (told ?? {}) as Record<string, unknown>
  if (typeof sql !== 'string') return []
  return [
    {
      sql,
      at: typeof at === 'number' && Number.isFinite(at) ? at : null,
      ended: endings.find((one) => one === ended) ?? 'ran',
    },
  ]
}

/** Notes that a query was run and how it ended: it moves to the front; the oldest are forgotten. */
export function noteQuery(store: Store, query: EarlierQuery): void {
  if (query.sql.length > longest) return
  write(
    store,
    keys.earlier,
    [query, ...earlierQueries(store).filter(({ sql }) => sql !== query.sql)].slice(0, earlierAtMost),
  )
}

/** The queries that a reader has named on this device, by name. */
export function namedQueries(store: Store): [string, string][] {
  const entries = read(
    store,
    keys.named,
    (told) =>
      typeof told === 'object' && told !== null
        ? Object.entries(told).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
        : [],
    [],
  )
  return entries.sort(([a], [b]) => a.localeCompare(b))
}

/** Keeps a query under a name, over one that had it; an absent query forgets the name. */
export function nameQuery(store: Store, name: string, sql: string | undefined): void {
  const others = namedQueries(store).filter(([other]) => other !== name)
  write(store, keys.named, Object.fromEntries(sql === undefined ? others : [...others, [name, sql]]))
}

/** Forgets every query on this device. */
export function forgetQueries(store: Store): void {
  try {
    for (const key of Object.values(keys)) store.removeItem(key)
  } catch {
    // forbidden: nothing is kept there
  }
}

function read<T>(store: Store, key: string, checked: (told: unknown) => T, none: T): T {
  try {
    const text = store.getItem(key)
    return text === null ? none : checked(JSON.parse(text))
  } catch {
    return none
  }
}

function write(store: Store, key: string, value: unknown): void {
  try {
    store.setItem(key, JSON.stringify(value))
  } catch {
    // full or forbidden: the query still runs, it is only not kept
  }
}
