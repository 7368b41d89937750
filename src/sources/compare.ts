import type { Source } from '../agency.ts'
import { name, text, type Database } from '../database.ts'

/** What changed from one accepted snapshot of a source to the next; rows without a key are compared as whole rows. */
export interface Comparison {
  rule: 'by key' | 'whole rows'
  rows_before: number
  rows_after: number
  /** Keys, or whole rows, that only the new snapshot has. */
  added: number
  /** Keys, or whole rows, that only the old one has. */
  gone: number
  /** Keys whose row, or set of rows, differs in any compared column. */
  edited: number
  edited_columns: Record<string, number>
  /** Rows of a keyed source that have no key, compared as whole rows. */
  without_key: { added: number; gone: number }
  /** Changes of an ending, in the publisher’s words, most frequent first. */
  flips: { column: string; from: string; to: string; rows: number }[]
}

/**
 * Compares `before.<source>` with `raw.<source>`, over the columns that both have, volatile ones apart. With a key, rows
 * are matched by it, and several rows of one key count as one set; without, equal rows pair off, so that an edited row
 * counts as one gone and one added. `endings` are the labels of findings: a column that holds nothing else is watched
 * for flips.
 */
export async function compare(
  db: Database,
  id: string,
  source: Source,
  compared: readonly string[],
  endings: ReadonlySet<string>,
): Promise<Comparison> {
  const columns = compared.filter((column) => !source.volatile.includes(column))
  const key = source.key.every((column) => columns.includes(column)) ? source.key : []
  const rest = columns.filter((column) => !key.includes(column))
  const [old, now] = [`before.${name(id)}`, `raw.${name(id)}`]
  const counts = {
    rows_before: await db.count(`SELECT count(*) FROM ${old}`),
    rows_after: await db.count(`SELECT count(*) FROM ${now}`),
  }
  const hasKey = key.length === 0 ? 'false' : key.map((column) => `${name(column)} IS NOT NULL`).join(' AND ')
  const whole = {
    added: await surplus(db, now, old, columns, `NOT (${hasKey})`),
    gone: await surplus(db, old, now, columns, `NOT (${hasKey})`),
  }
  if (key.length === 0)
    return {
      rule: 'whole rows',
      ...counts,
      ...whole,
      edited: 0,
      edited_columns: {},
      without_key: { added: 0, gone: 0 },
      flips: [],
    }

  await differing(db, old, now, key, rest, hasKey)
  const counted = (where: string, as: string) => `count(*) FILTER (WHERE ${where}) AS ${as}`
  const [sums] = await db.rows<Record<string, number>>(
    `SELECT ${[
      ...['added', 'gone', 'edited'].map((side) => counted(`side = '${side}'`, side)),
      ...rest.map((_, at) => counted(`side = 'edited' AND o${at} IS DISTINCT FROM n${at}`, `c${at}`)),
    ].join(', ')} FROM differing`,
  )
  const edited = rest
    .map((column, at) => ({ column, at, rows: sums![`c${at}`]! }))
    .filter(({ rows }) => rows > 0)
    .sort((a, b) => b.rows - a.rows)
  const result: Comparison = {
    rule: 'by key',
    ...counts,
    added: sums!['added']!,
    gone: sums!['gone']!,
    edited: sums!['edited']!,
    edited_columns: Object.fromEntries(edited.map(({ column, rows }) => [column, rows])),
    without_key: whole,
    flips: await flips(
      db,
      now,
      edited.filter(({ column }) => source.dates[column] === undefined),
      endings,
    ),
  }
  await db.run('DROP TABLE differing')
  return result
}

/**
 * The keys that differ as `differing`: `side` says whether only the new snapshot has it, only the old one, or both with
 * other values; of each compared column it has the old (`o0`, …) and the new value (`n0`, …).
 */
async function differing(
  db: Database,
  old: string,
  now: string,
  key: readonly string[],
  rest: readonly string[],
  hasKey: string,
): Promise<void> {
  const keys = key.map(name).join(', ')
  const rows = (table: string) => `FROM ${table} WHERE ${hasKey}`
  const isSingle = async (table: string) =>
    (await db.count(
      `SELECT count(*) FROM (SELECT 1 ${rows(table)} GROUP BY ${keys} HAVING count(*) > 1)`,
    )) === 0
  const isPlain = (await isSingle(old)) && (await isSingle(now))
  if (!isPlain) {
    await byKey(db, 'old_keyed', old, key, rest, hasKey)
    await byKey(db, 'new_keyed', now, key, rest, hasKey)
  }
  const [o, n] = isPlain ? [`(SELECT * ${rows(old)})`, `(SELECT * ${rows(now)})`] : ['old_keyed', 'new_keyed']
  const [first] = key.map(name)
  const differs = rest.map((column) => `o.${name(column)} IS DISTINCT FROM n.${name(column)}`)
  await db.run(
    `CREATE OR REPLACE TEMP TABLE differing AS
     SELECT CASE WHEN o.${first} IS NULL THEN 'added' WHEN n.${first} IS NULL THEN 'gone' ELSE 'edited' END AS side
       ${rest.map((column, at) => `, o.${name(column)} AS o${at}, n.${name(column)} AS n${at}`).join('')}
     FROM ${o} AS o FULL JOIN ${n} AS n ON ${key.map((column) => `o.${name(column)} = n.${name(column)}`).join(' AND ')}
     WHERE ${[`o.${first} IS NULL`, `n.${first} IS NULL`, ...differs].join(' OR ')}`,
  )
  if (!isPlain) await db.run('DROP TABLE old_keyed; DROP TABLE new_keyed')
}

/** How many rows of one table have no equal partner in the other. */
function surplus(
  db: Database,
  one: string,
  other: string,
  columns: readonly string[],
  where: string,
): Promise<number> {
  const list = columns.map(name).join(', ')
  const side = (table: string) => `SELECT ${list} FROM ${table} WHERE ${where}`
  return db.count(`SELECT count(*) FROM (${side(one)} EXCEPT ALL ${side(other)})`)
}

/** One row for each key; a key with several rows has the set of their values in each column. */
async function byKey(
  db: Database,
  into: string,
  table: string,
  key: readonly string[],
  rest: readonly string[],
  hasKey: string,
): Promise<void> {
  const keys = key.map(name).join(', ')
  const plain = rest.map((column) => `, ${name(column)}::VARCHAR AS ${name(column)}`).join('')
  const sets = rest
    .map(
      (column) =>
        `, string_agg(DISTINCT coalesce(${name(column)}::VARCHAR, '(blank)'), ' | ' ORDER BY coalesce(${name(column)}::VARCHAR, '(blank)')) AS ${name(column)}`,
    )
    .join('')
  await db.run(
    `CREATE OR REPLACE TEMP TABLE several AS SELECT ${keys} FROM ${table} WHERE ${hasKey} GROUP BY ${keys} HAVING count(*) > 1`,
  )
  await db.run(
    `CREATE OR REPLACE TEMP TABLE ${into} AS
     SELECT ${keys}${plain} FROM ${table} ANTI JOIN several USING (${keys}) WHERE ${hasKey}
     UNION ALL SELECT ${keys}${sets} FROM ${table} SEMI JOIN several USING (${keys}) WHERE ${hasKey} GROUP BY ${keys}`,
  )
  await db.run('DROP TABLE several')
}

async function flips(
  db: Database,
  now: string,
  columns: readonly { column: string; at: number }[],
  endings: ReadonlySet<string>,
): Promise<Comparison['flips']> {
  const all: Comparison['flips'] = []
  for (const { column, at } of columns) {
    const labels = await db.rows<{ label: string }>(
      `SELECT DISTINCT ${name(column)} AS label FROM ${now} WHERE ${name(column)} IS NOT NULL LIMIT 200`,
    )
    if (labels.length < 2 || !labels.every(({ label }) => endings.has(label))) continue
    all.push(
      ...(await db.rows<Comparison['flips'][number]>(
        `SELECT ${text(column)} AS "column", coalesce(o${at}, '(blank)') AS "from", coalesce(n${at}, '(blank)') AS "to", count(*) AS rows
         FROM differing WHERE side = 'edited' AND coalesce(o${at}, '(blank)') <> coalesce(n${at}, '(blank)')
         GROUP BY ALL ORDER BY rows DESC, "from", "to"`,
      )),
    )
  }
  return all
}
