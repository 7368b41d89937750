import { Problem } from '../../problem.ts'
import { askJson, objectOf, recordsOf } from '../ask-json.ts'
import { joinedPages } from '../joined-pages.ts'
import { steadyPages } from '../steady-pages.ts'
import { datasetOf, manners, type Platform } from './platform.ts'

const pageSize = 10_000
const itsOwn = new Set(['cartodb_id', 'the_geom', 'the_geom_webmercator'])

/**
 * A table of Carto in the order of `cartodb_id` as one CSV, without the platform’s own columns. `host` is the account,
 * such as `phl`, or a whole address.
 */
export const carto: Platform = async (source, ask, _known, told) => {
  const table = datasetOf(source)
  if (!/^[a-z_][a-z0-9_]*$/i.test(table)) {
    throw new Problem({
      where: `the source “${source.title.en}”`,
      found: `dataset "${table}"`,
      known: 'the name of a table: letters, digits and underscores',
      todo: 'mend the source in agency.yaml',
    })
  }
  const account = source.host ?? ''
  const origin = account.includes('.') || account.includes('://') ? account : `${account}.carto.com`
  const where = `${origin.includes('://') ? origin : `https://${origin}`}/api/v2/sql`
  const query = async (sql: string) =>
    objectOf(
      await askJson(ask, `${where}?${new URLSearchParams({ q: sql, format: 'json' })}`, manners(source)),
    )
  const count = async () =>
    Number(recordsOf((await query(`SELECT count(*) AS n FROM ${table}`))['rows'], where)[0]?.['n'])
  const fields = Object.keys(objectOf((await query(`SELECT * FROM ${table} LIMIT 0`))['fields']))
  const records = await steadyPages({
    where: `${where} ${table}`,
    count,
    page: async (offset) =>
      recordsOf(
        (await query(`SELECT * FROM ${table} ORDER BY cartodb_id LIMIT ${pageSize} OFFSET ${offset}`))[
          'rows'
        ],
        where,
      ).map((record) => ({ id: record['cartodb_id'], record })),
    told,
  })
  const columns = fields.filter((field) => !itsOwn.has(field)).map((field) => ({ key: field, title: field }))
  return {
    files: [{ bytes: joinedPages(columns, records), where: `${table}.csv` }],
    from: { url: where, updated_at: null, etag: null, last_modified: null },
    warnings: [],
  }
}
