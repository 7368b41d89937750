import { agencies, dictionary } from '../published.ts'
import type { TableFiles } from './snippets.ts'

/** The Parquet files of every published table, and its columns that no agency fills: files leave those out. */
export function tableFiles(): TableFiles {
  const all = agencies()
  return Object.fromEntries(
    dictionary().map(({ table, columns }) => {
      const paths = all.flatMap(({ downloads }) =>
        downloads.filter((one) => one.table === table && one.format === 'parquet').map(({ path }) => path),
      )
      if (paths.length === 0) return [table, { paths: [`${table}.parquet`], absent: {} }]
      const filled = new Set(
        all.flatMap(({ released }) =>
          released.filter((one) => one.table === table).flatMap((one) => one.columns),
        ),
      )
      const absent = columns.filter(({ column }) => column !== 'agency_id' && !filled.has(column))
      return [table, { paths, absent: Object.fromEntries(absent.map(({ column, type }) => [column, type])) }]
    }),
  )
}
