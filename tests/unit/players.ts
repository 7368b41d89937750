import type { Asked, Play } from './portal.ts'
import { say } from './portal.ts'

/** A table that a portal holds: rows of texts by column, and what the portal shows as each column’s name. */
export interface Held {
  columns: Record<string, string>
  rows: Record<string, unknown>[]
  updatedAt?: number
}

const number = (asked: Asked, key: string) => Number(asked.query.get(key))

/** Plays Socrata: metadata, SODA2 and SODA3 over one table; rows come in the order of `:id` only when asked for. */
export function playSocrata(held: Held, dates: string[] = []): Play {
  const withIds = () => held.rows.map((row, at) => ({ ':id': `row-${String(at).padStart(6, '0')}`, ...row }))
  return ({ path, query, body }, response) => {
    if (/^\/api\/views\/[^/]+\/rows/.test(path)) return say(response, 410, {}, 'SODA1 is gone')
    if (path === '/api/views/abcd-1234.json')
      return {
        rowsUpdatedAt: held.updatedAt ?? 1_700_000_000,
        columns: [
          { fieldName: ':id', name: ':id', dataTypeName: 'row_identifier' },
          ...Object.entries(held.columns).map(([fieldName, name]) => ({
            fieldName,
            name,
            dataTypeName: dates.includes(fieldName) ? 'calendar_date' : 'text',
          })),
        ],
      }
    if (path === '/resource/abcd-1234.json') {
      if (query.get('$select') === 'count(*)') return [{ count_1: String(held.rows.length) }]
      const from = Number(query.get('$offset'))
      const rows = query.get('$order') === ':id' ? withIds() : withIds().reverse()
      return rows.slice(from, from + Math.min(Number(query.get('$limit') ?? 1000), 50_000))
    }
    if (path === '/api/v3/views/abcd-1234/query.json') {
      const { query: soql, page } = JSON.parse(body) as {
        query: string
        page?: { pageNumber: number; pageSize: number }
      }
      if (soql === 'SELECT count(*)') return [{ count: String(held.rows.length) }]
      const from = (page!.pageNumber - 1) * page!.pageSize
      return withIds().slice(from, from + page!.pageSize)
    }
    return say(response, 404, {}, JSON.stringify({ error: true, code: 'dataset.missing' }))
  }
}

/** Plays one layer of ArcGIS, `maxRecordCount` rows at a time, with `exceededTransferLimit` and errors of status 200. */
export function playArcgis(
  held: Held,
  { dates = [] as string[], isPaged = true, maxRecordCount = 100 } = {},
): Play {
  const features = () => held.rows.map((row, at) => ({ attributes: { OBJECTID: at * 3 + 1, ...row } }))
  return (asked, response) => {
    const { path, query } = asked
    if (path === '/layer/0')
      return {
        name: 'complaints',
        objectIdField: 'OBJECTID',
        maxRecordCount,
        advancedQueryCapabilities: { supportsPagination: isPaged },
        editingInfo: { dataLastEditDate: held.updatedAt ?? 1_700_000_000_000 },
        fields: [
          { name: 'OBJECTID', type: 'esriFieldTypeOID' },
          ...Object.keys(held.columns).map((name) => ({
            name,
            type: dates.includes(name) ? 'esriFieldTypeDate' : 'esriFieldTypeString',
          })),
        ],
      }
    if (path !== '/layer/0/query') return say(response, 404, {})
    if (query.get('returnCountOnly') === 'true') return { count: held.rows.length }
    if (query.get('returnIdsOnly') === 'true')
      return {
        objectIds: features()
          .map(({ attributes }) => attributes.OBJECTID)
          .reverse(),
      }
    const ids = query.get('objectIds')
    if (ids !== null) {
      const wanted = new Set(ids.split(',').map(Number))
      return { features: features().filter(({ attributes }) => wanted.has(attributes.OBJECTID)) }
    }
    if (!isPaged && query.has('resultOffset'))
      return { error: { code: 400, message: 'Pagination is not supported.' } }
    const from = number(asked, 'resultOffset')
    const size = Math.min(number(asked, 'resultRecordCount') || maxRecordCount, maxRecordCount)
    return {
      features: features().slice(from, from + size),
      exceededTransferLimit: from + size < held.rows.length,
    }
  }
}

/** Plays CKAN: a resource with or without a datastore. */
export function playCkan(held: Held, file?: string): Play {
  return (asked, response) => {
    const { path } = asked
    if (path === '/api/3/action/resource_show')
      return {
        success: true,
        result: {
          datastore_active: file === undefined,
          url: `http://${asked.headers.host}/files/complaints.csv`,
          last_modified: '2024-05-06T07:08:09.000000',
        },
      }
    if (path === '/files/complaints.csv') return file
    if (path !== '/api/3/action/datastore_search') return say(response, 404, {})
    const from = number(asked, 'offset')
    return {
      success: true,
      result: {
        total: held.rows.length,
        fields: ['_id', ...Object.keys(held.columns)].map((id) => ({ id })),
        records: held.rows
          .map((row, at) => ({ _id: at + 1, ...row }))
          .slice(from, from + Math.min(number(asked, 'limit'), 100)),
      },
    }
  }
}

/** Plays Opendatasoft: counts, and an export parted by semicolons. */
export function playOpendatasoft(held: Held): Play {
  const base = '/api/explore/v2.1/catalog/datasets/complaints'
  return ({ path }, response) => {
    if (path === base) return { metas: { default: { data_processed: '2024-05-06T07:08:09+00:00' } } }
    if (path === `${base}/records`) return { total_count: held.rows.length, results: [] }
    if (path !== `${base}/exports/csv`) return say(response, 404, {})
    const columns = Object.keys(held.columns)
    return `\uFEFF${[columns, ...held.rows.map((row) => columns.map((column) => `"${String(row[column] ?? '')}"`))].map((cells) => cells.join(';')).join('\n')}\n`
  }
}

/** Plays the SQL API of Carto over one table. */
export function playCarto(held: Held): Play {
  return ({ path, query }, response) => {
    if (path !== '/api/v2/sql') return say(response, 404, {})
    const sql = query.get('q') ?? ''
    if (sql === 'SELECT count(*) AS n FROM ppd_complaints') return { rows: [{ n: held.rows.length }] }
    const fields = { cartodb_id: {}, the_geom: {}, the_geom_webmercator: {}, ...held.columns }
    if (sql === 'SELECT * FROM ppd_complaints LIMIT 0') return { rows: [], fields }
    const page = /^SELECT \* FROM ppd_complaints ORDER BY cartodb_id LIMIT (\d+) OFFSET (\d+)$/.exec(sql)
    if (page === null) return say(response, 400, {}, `syntax error in ${sql}`)
    const from = Number(page[2])
    return {
      rows: held.rows
        .map((row, at) => ({ cartodb_id: at + 1, the_geom: null, ...row }))
        .slice(from, from + Number(page[1])),
    }
  }
}
