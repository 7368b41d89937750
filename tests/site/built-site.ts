import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folder of the built site that is being tested. */
export const dist = process.env['REDRESS_DIST'] ?? 'dist'

/** Addresses of every page of the site, `/` first. */
export function pages(): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html') && !path.startsWith('data/'))
    .map((path) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`)
    .sort()
}

/** The pages a browser opens one by one: all, but of an agency’s districts, and of a chart’s embeds, the first two. */
export function opened(): string[] {
  const kept = new Map<string, Set<string>>()
  return pages().filter((page) => {
    const [, district, of] = /^(.*\/districts\/)([^/]+)\//.exec(page) ?? []
    const [, embeds, agency, chart] = /^(.*\/embed\/)([^/]+)\/([^/]+)\//.exec(page) ?? []
    const [many, one] = embeds === undefined ? [district, of] : [`${embeds}${chart}`, agency]
    if (many === undefined || one === undefined) return true
    const seen = kept.get(many) ?? new Set()
    kept.set(many, seen)
    if (seen.size < 2) seen.add(one)
    return seen.has(one)
  })
}

/** One page of each kind: the first address of its shape, in English and in Spanish. */
export function pageKinds(): string[] {
  const agencies = published<{ agency_id: string }[]>('agencies.json').map(({ agency_id }) => agency_id)
  const kinds = new Map<string, string>()
  for (const page of pages()) {
    const kind = page
      .split('/')
      .map((part) => (agencies.includes(part) ? '{agency}' : part))
      .join('/')
      .replace(/(methods|districts|recovery)\/[a-z0-9-]+\//, '$1/{one}/')
      .replace(/(embed\/\{agency\})\/[a-z-]+\//, '$1/{chart}/')
    if (!kinds.has(kind)) kinds.set(kind, page)
  }
  return [...kinds.values()]
}

/** Whether a page is one that a reader reads, and so carries no script: all but the query page and the search page. */
export function isReading(page: string): boolean {
  return !/^\/(es\/)?(query|search)\//.test(page)
}

/** Whether a page is one of the four kinds that can do more than be read, with one module. */
export function isInteractive(page: string): boolean {
  return /^\/(es\/)?([^/]+\/(complaints|incidents|community)|compare)\/$/.test(page)
}

/** The HTML of a page as it was built. */
export function html(page: string): string {
  return readFileSync(join(dist, page.endsWith('/') ? `${page}index.html` : page), 'utf8')
}

/** A published JSON file of the site. */
export function published<T>(path: string): T {
  return JSON.parse(readFileSync(join(dist, 'data', path), 'utf8')) as T
}
