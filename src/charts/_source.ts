import type { PublishedAgency } from '../published.ts'

/** The files that some tables were prepared from, as their SQL names them. */
export function sourcesOf(
  { sources, sql }: Pick<PublishedAgency, 'sources' | 'sql'>,
  tables: readonly string[],
): PublishedAgency['sources'] {
  const prepared = tables.map((table) => sql[table] ?? '').join('\n')
  return sources.filter(({ id }) => new RegExp(`\\b(from|join)\\s+"?${id}"?(?![\\w"])`, 'i').test(prepared))
}

/**
 * Who published the files that some tables were prepared from, each once, and the last day these speak of (the latest of
 * several tables). Tables kept by hand name no file: all of the agency's publishers stand for them.
 */
export function sourceOf(
  {
    sources,
    sql,
    as_of,
    as_of_by_table,
  }: Pick<PublishedAgency, 'sources' | 'sql' | 'as_of' | 'as_of_by_table'>,
  tables: readonly string[],
): { publishers: string[]; as_of: string } {
  const used = sourcesOf({ sources, sql }, tables)
  const named = used.length > 0 ? used : sources
  return {
    publishers: [...new Set(named.map(({ publisher }) => publisher))],
    as_of:
      tables
        .map((table) => as_of_by_table[table] ?? as_of)
        .sort()
        .at(-1) ?? as_of,
  }
}
