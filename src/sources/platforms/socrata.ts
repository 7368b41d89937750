import { askJson, objectOf, recordsOf } from '../ask-json.ts'
import type { Question } from '../ask.ts'
import { Problem } from '../../problem.ts'
import { joinedPages } from '../joined-pages.ts'
import { steadyPages } from '../steady-pages.ts'
import { datasetOf, instant, manners, originOf, type Platform } from './platform.ts'

const pageSize = 50_000

/**
 * A Socrata table as one CSV, columns under the names that the portal shows. Asks SODA3 when `SOCRATA_APP_TOKEN` is
 * set, else SODA2, in the order of `:id`; floating timestamps at midnight become days. (dev.socrata.com, paging, system
 * fields, queries.)
 */
export const socrata: Platform = async (source, ask, known, told) => {
  const origin = originOf(source)
  const id = datasetOf(source)
  const token = process.env['SOCRATA_APP_TOKEN'] ?? ''
  const with_ = { ...manners(source), ...(token === '' ? {} : { headers: { 'X-App-Token': token } }) }
  const about = `${origin}/api/views/${id}.json`
  const { columns, updated_at } = described(await askJson(ask, about, with_), about)
  const where = `${origin}/resource/${id}`

  const query = async (soql: string, offset?: number) =>
    token === ''
      ? recordsOf(await askJson(ask, soda2(where, soql, offset), with_), where)
      : recordsOf(
          await askJson(ask, `${origin}/api/v3/views/${id}/query.json`, soda3(soql, offset, with_)),
          where,
        )
  const count = async () => counted(await query('SELECT count(*)'), where)

  if (
    known?.fetched?.updated_at != null &&
    known.fetched.updated_at === updated_at &&
    (await count()) === known.rows
  )
    return 'unchanged'

  const records = await steadyPages({
    where,
    count,
    page: async (offset) => {
      const rows = await query('SELECT :id, * ORDER BY :id', offset)
      return rows.map((record) => ({ id: record[':id'], record }))
    },
    told,
  })
  const bytes = joinedPages(
    columns,
    records.map((record) => withPlainDays(record, columns)),
  )
  return {
    files: [{ bytes, where: `${id}.csv` }],
    from: { url: where, updated_at, etag: null, last_modified: null },
    warnings: [],
  }
}

interface Column {
  key: string
  title: string
  isDate: boolean
}

function described(value: unknown, where: string): { columns: Column[]; updated_at: string | null } {
  const view = objectOf(value)
  const listed = recordsOf(view['columns'], where)
  const columns = listed
    .map((column) => ({
      key: String(column['fieldName']),
      title: String(column['name']).trim(),
      isDate: column['dataTypeName'] === 'calendar_date',
    }))
    .filter(({ key }) => !key.startsWith(':'))
  return { columns, updated_at: instant(view['rowsUpdatedAt'], 'seconds') }
}

function soda2(where: string, soql: string, offset?: number): string {
  const [, select, order] = /^SELECT (.+?)(?: ORDER BY (.+))?$/.exec(soql)!
  const query = new URLSearchParams({ $select: select! })
  if (order !== undefined) query.set('$order', order)
  if (offset !== undefined) {
    query.set('$limit', String(pageSize))
    query.set('$offset', String(offset))
  }
  return `${where}.json?${query}`
}

function soda3(query: string, offset: number | undefined, asked: Question): Question {
  const page =
    offset === undefined ? {} : { page: { pageNumber: Math.floor(offset / pageSize) + 1, pageSize } }
  return { ...asked, body: { query, ...page, includeSynthetic: false } }
}

/** `count(*)` comes back as `count` or `count_1`. */
function counted(rows: readonly Record<string, unknown>[], where: string): number {
  const value = Number(Object.values(rows[0] ?? {})[0])
  if (Number.isInteger(value) && value >= 0) return value
  throw new Problem({
    where,
    found: `${JSON.stringify(rows[0] ?? null)} instead of a count`,
    known: '[{"count": "123"}]',
    todo: 'open the data set in a browser; the portal may have changed what it answers',
  })
}

function withPlainDays(record: Record<string, unknown>, columns: readonly Column[]): Record<string, unknown> {
  const own = { ...record }
  for (const { key, isDate } of columns) {
    const value = own[key]
    if (isDate && typeof value === 'string')
      own[key] = value
        .replace(/T00:00:00(\.0+)?$/, '')
        .replace('T', ' ')
        .replace(/\.0+$/, '')
  }
  return own
}
