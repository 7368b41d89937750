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
  const rows_before = await db.count(`SELECT count(*) FROM ${old}`)
  const rows_after = await db.count(`SELECT count(*) FROM ${now}`)
  const hasKey = key.length === 0 ? 'false' : key.map((column) => `${name(column)} IS NOT NULL`).join(' AND ')
  const whole = {
    added: await surplus(db, now, old, columns, `NOT (${hasKey})`),
    gone: await surplus(db, old, now, columns, `NOT (${hasKey})`),
  }
  const counts = { rows_before, rows_after }
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

  await byKey(db, 'old_keyed', old, key, rest, hasKey)
  await byKey(db, 'new_keyed', now, key, rest, hasKey)
  const using = key.map(name).join(', ')
  const differs = (column: string) => `o.${name(column)} IS DISTINCT FROM n.${name(column)}`
  const any = rest.length === 0 ? 'false' : rest.map(differs).join(' OR ')
  const [sums] = await db.rows<Record<string, number>>(
    `SELECT count_if(${any}) AS edited${rest.map((column, at) => `, count_if(${differs(column)}) AS c${at}`).join('')} FROM old_keyed o JOIN new_keyed n USING (${using})`,
  )
  const alone = (one: string, other: string) =>
    db.count(`SELECT count(*) FROM ${one} ANTI JOIN ${other} USING (${using})`)
  const edited_columns = Object.fromEntries(
    rest
      .map((column, at): [string, number] => [column, sums![`c${at}`]!])
      .filter(([, rows]) => rows > 0)
      .sort(([, a], [, b]) => b - a),
  )
  const result: Comparison = {
    rule: 'by key',
    ...counts,
    added: await alone('new_keyed', 'old_keyed'),
    gone: await alone('old_keyed', 'new_keyed'),
    edited: sums!['edited']!,
    edited_columns,
    without_key: whole,
    flips: await flips(db, now, Object.keys(edited_columns), using, endings),
  }
  return result
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
  columns: readonly string[],
  using: string,
  endings: ReadonlySet<string>,
): Promise<Comparison['flips']> {
  const all: Comparison['flips'] = []
  for (const column of columns) {
    const labels = await db.rows<{ label: string }>(
      `SELECT DISTINCT ${name(column)}::VARCHAR AS label FROM ${now} WHERE ${name(column)} IS NOT NULL LIMIT 200`,
    )
    if (labels.length < 2 || !labels.every(({ label }) => endings.has(label))) continue
    const side = (one: string) => `coalesce(${one}.${name(column)}, '(blank)')`
    all.push(
      ...(await db.rows<Comparison['flips'][number]>(
        `SELECT ${text(column)} AS "column", ${side('o')} AS "from", ${side('n')} AS "to", count(*) AS rows
         FROM old_keyed o JOIN new_keyed n USING (${using}) WHERE ${side('o')} <> ${side('n')}
         GROUP BY ALL ORDER BY rows DESC, "from", "to"`,
      )),
    )
  }
  return all
}
