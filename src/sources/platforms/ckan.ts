import { askJson, objectOf, recordsOf } from '../ask-json.ts'
import { joinedPages } from '../joined-pages.ts'
import { steadyPages } from '../steady-pages.ts'
import { datasetOf, fileName, instant, manners, originOf, versionOf, type Platform } from './platform.ts'

const pageSize = 32_000

/**
 * A CKAN resource: the rows of its datastore in the order of `_id` as one CSV, or the file itself where there is no
 * datastore. `dataset` is the id of the resource. (CKAN API; `rows_max` is 32,000.)
 */
export const ckan: Platform = async (source, ask, known, told) => {
  const origin = originOf(source)
  const id = datasetOf(source)
  const asked = manners(source)
  const shown = `${origin}/api/3/action/resource_show?id=${encodeURIComponent(id)}`
  const resource = objectOf(objectOf(await askJson(ask, shown, asked))['result'])
  const updated_at = instant(resource['last_modified'] ?? resource['metadata_modified'])
  if (resource['datastore_active'] !== true) {
    const url = String(resource['url'])
    const answer = await ask(url, asked)
    return {
      files: [{ bytes: answer.bytes, where: fileName(url) }],
      from: { url, updated_at, ...versionOf(answer) },
      warnings: [],
    }
  }
  const where = `${origin}/api/3/action/datastore_search`
  const search = async (limit: number, offset: number) => {
    const query = new URLSearchParams({
      resource_id: id,
      limit: String(limit),
      offset: String(offset),
      sort: '_id',
    })
    return objectOf(objectOf(await askJson(ask, `${where}?${query}&include_total=true`, asked))['result'])
  }
  const count = async () => Number((await search(0, 0))['total'])
  if (
    known?.fetched?.updated_at != null &&
    known.fetched.updated_at === updated_at &&
    (await count()) === known.rows
  )
    return 'unchanged'
  const fields = recordsOf((await search(0, 0))['fields'], where).map((field) => String(field['id']))
  const records = await steadyPages({
    where,
    count,
    page: async (offset) =>
      recordsOf((await search(pageSize, offset))['records'], where).map((record) => ({
        id: record['_id'],
        record,
      })),
    told,
  })
  const columns = fields.filter((field) => field !== '_id').map((field) => ({ key: field, title: field }))
  return {
    files: [{ bytes: joinedPages(columns, records), where: `${id}.csv` }],
    from: { url: `${where}?resource_id=${id}`, updated_at, etag: null, last_modified: null },
    warnings: [],
  }
}
