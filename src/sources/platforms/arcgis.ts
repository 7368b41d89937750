import type { Source } from '../../agency.ts'
import { Problem, quoted } from '../../problem.ts'
import { askJson, objectOf, recordsOf } from '../ask-json.ts'
import type { Answer, Question } from '../ask.ts'
import { joinedPages } from '../joined-pages.ts'
import { steadyPages } from '../steady-pages.ts'
import { Troubled } from '../troubled.ts'
import { clockTime, looksLikeWall } from './arcgis-dates.ts'
import { datasetOf, instant, manners, type Platform } from './platform.ts'

/**
 * A layer of an ArcGIS FeatureServer or MapServer as one CSV, attributes only; `dataset` is the address of the layer.
 * Errors come with status 200, and where paging is not supported rows are asked for by their ids. Dates are clock times
 * as `dates_are` says. (Esri REST API, Query.)
 */
export const arcgis: Platform = async (source, ask, known, told) => {
  const where = datasetOf(source)
  const asked: Question = { ...manners(source), trouble: hiddenTrouble }
  const layer = described(objectOf(await askJson(ask, `${where}?f=json`, asked)), where, source)
  const query = (fields: Record<string, string>) =>
    askJson(
      ask,
      `${where}/query?${new URLSearchParams({ where: '1=1', f: 'json', cacheHint: 'false', ...fields })}`,
      asked,
    )
  const count = async () => Number(objectOf(await query({ returnCountOnly: 'true' }))['count'])

  if (
    known?.fetched?.updated_at != null &&
    known.fetched.updated_at === layer.updated_at &&
    (await count()) === known.rows
  )
    return 'unchanged'

  const wanted = { outFields: '*', returnGeometry: 'false' }
  const page = layer.isPaged
    ? (offset: number) =>
        query({
          ...wanted,
          orderByFields: layer.id,
          resultOffset: String(offset),
          resultRecordCount: String(layer.pageSize),
        })
    : byIds(query, wanted, layer, where)
  const records = await steadyPages({
    where,
    count,
    page: async (offset) =>
      recordsOf(objectOf(await page(offset))['features'] ?? [], where).map((feature) => {
        const record = objectOf(feature['attributes'])
        return { id: record[layer.id], record }
      }),
    told,
  })
  return {
    files: [
      {
        bytes: joinedPages(
          layer.columns,
          records.map((one) => dated(one, layer.dates, source)),
        ),
        where: `${layer.name}.csv`,
      },
    ],
    from: { url: where, updated_at: layer.updated_at, etag: null, last_modified: null },
    warnings: layer.dates.flatMap((field) => looksLikeWall(records, field, source)),
  }
}

interface Layer {
  name: string
  id: string
  columns: { key: string; title: string }[]
  dates: string[]
  isPaged: boolean
  pageSize: number
  updated_at: string | null
}

function described(layer: Record<string, unknown>, where: string, source: Source): Layer {
  const fields = recordsOf(layer['fields'], where)
  const id = String(
    layer['objectIdField'] ?? fields.find(({ type }) => type === 'esriFieldTypeOID')?.['name'] ?? 'OBJECTID',
  )
  const dates = fields.filter(({ type }) => type === 'esriFieldTypeDate').map(({ name }) => String(name))
  if (dates.length > 0 && source.dates_are === undefined) {
    throw new Problem({
      where,
      found: `dates in ${quoted(dates)}, given as milliseconds`,
      known:
        '`dates_are: utc` for instants, `dates_are: wall` for local clock times written as if they were UTC',
      todo: 'compare a few with the publisher’s own page and say which in agency.yaml',
    })
  }
  return {
    name: String(layer['name'] ?? 'layer'),
    id,
    columns: fields
      .map(({ name }) => ({ key: String(name), title: String(name) }))
      .filter(({ key }) => key !== id),
    dates,
    isPaged: objectOf(layer['advancedQueryCapabilities'])['supportsPagination'] !== false,
    pageSize: Math.min(Number(layer['maxRecordCount'] ?? 1000) || 1000, 32_000),
    updated_at: instant(
      objectOf(layer['editingInfo'])['dataLastEditDate'] ?? objectOf(layer['editingInfo'])['lastEditDate'],
    ),
  }
}

type Query = (fields: Record<string, string>) => ReturnType<typeof askJson>

/**
 * Pages by batches of object ids, whose list has no limit. It is taken anew whenever reading starts from the first row, and
 * gone through batch by batch, however many rows each gives.
 */
function byIds(query: Query, wanted: Record<string, string>, layer: Layer, where: string) {
  const batch = Math.min(layer.pageSize, 200)
  let left: number[] = []
  return async (offset: number) => {
    if (offset === 0) left = await allIds(query, where)
    const ids = left.splice(0, batch)
    return ids.length === 0 ? { features: [] } : query({ ...wanted, objectIds: ids.join(',') })
  }
}

async function allIds(query: Query, where: string): Promise<number[]> {
  const listed = objectOf(await query({ returnIdsOnly: 'true' }))['objectIds']
  if (!Array.isArray(listed)) recordsOf(listed, where)
  return (listed as number[]).slice().sort((a, b) => a - b)
}

/** An error inside an answer of status 200; 429 and 5xx pass, and the service wants a long pause. */
function hiddenTrouble({ bytes }: Answer): Troubled | null {
  if (bytes.length > 100_000) return null
  const text = new TextDecoder().decode(bytes)
  if (!text.includes('"error"')) return null
  try {
    const error = objectOf((JSON.parse(text) as Record<string, unknown>)['error'])
    const code = Number(error['code'])
    if (Number.isNaN(code)) return null
    return new Troubled(`error ${code} inside an answer of status 200: ${String(error['message'] ?? '')}`, {
      isPassing: code === 429 || code >= 500,
      retryAfter: code === 429 ? 10_000 : 0,
    })
  } catch {
    return null
  }
}

function dated(
  record: Record<string, unknown>,
  dates: readonly string[],
  source: Source,
): Record<string, unknown> {
  const own = { ...record }
  for (const field of dates) {
    const value = own[field]
    if (typeof value === 'number')
      own[field] = clockTime(value, source.dates_are === 'wall' ? 'UTC' : source.time_zone)
  }
  return own
}
