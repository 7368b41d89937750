import { Problem } from '../../problem.ts'
import { askJson, objectOf } from '../ask-json.ts'
import { csvRecords } from '../csv-records.ts'
import { textOf } from '../encoding.ts'
import { datasetOf, instant, manners, originOf, versionOf, type Platform } from './platform.ts'

/**
 * An Opendatasoft data set by its export, which has no limit and is parted by semicolons; counted before and after.
 * (Explore API 2.1: `/records` ends at 10,000.)
 */
export const opendatasoft: Platform = async (source, ask, known) => {
  const where = `${originOf(source)}/api/explore/v2.1/catalog/datasets/${encodeURIComponent(datasetOf(source))}`
  const asked = manners(source)
  const about = objectOf(await askJson(ask, where, asked))
  const said = objectOf(objectOf(about['metas'])['default'])
  const updated_at = instant(said['data_processed'] ?? said['modified'])
  const count = async () =>
    Number(objectOf(await askJson(ask, `${where}/records?limit=0`, asked))['total_count'])
  if (
    known?.fetched?.updated_at != null &&
    known.fetched.updated_at === updated_at &&
    (await count()) === known.rows
  )
    return 'unchanged'
  let last = ''
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    const before = await count()
    const answer = await ask(`${where}/exports/csv`, asked)
    const after = await count()
    const rows = recordCount(answer.bytes)
    if (before === after && rows === before)
      return {
        files: [{ bytes: answer.bytes, where: `${datasetOf(source)}.csv` }],
        from: { url: where, updated_at, ...versionOf(answer) },
        warnings: [],
      }
    last = `${before} rows counted before, ${rows} exported, ${after} counted after`
  }
  throw new Problem({
    where,
    found: last,
    known: 'as many rows as the portal counts, before and after',
    todo: 'try again later, when the portal is not being updated',
    isOutage: true,
  })
}

function recordCount(bytes: Uint8Array): number {
  let count = -1
  for (const record of csvRecords(textOf(bytes), ';')) count += record.fault === null ? 1 : 0
  return Math.max(count, 0)
}
