import { bench, dataVersion, earlierFiles, say } from './bench.client.ts'
import { editor } from './editor.client.ts'
import { element } from './element.client.ts'
import { readersTablesIn } from './known-tables.client.ts'
import { linkedQuery } from './linked-query.client.ts'
import { shareHash, sharedQuery, type Shared } from './share-link.ts'
import { words } from './words.client.ts'

/**
 * Puts the query of the address into the editor and says where it came from; gives the chart that it asks for. Null, and
 * nothing is changed, where the address only leads to a place on this page.
 */
export async function openLink(): Promise<Pick<Shared, 'chart'> | null> {
  const { hash } = location
  if (!hash.startsWith('#q=')) {
    const sql = linkedQuery(hash)
    if (sql === null) return null
    editor().text = sql
    bench.notice.replaceChildren(element('p', { class: 'not-run' }, words.linked))
    return {}
  }
  const shared = await sharedQuery(hash)
  if (location.hash !== hash) return null
  if (shared === null) {
    bench.notice.replaceChildren(element('p', {}, words.cameBroken))
    return {}
  }
  editor().text = shared.sql
  const told = shared.data_version === dataVersion ? [] : otherData(shared.data_version)
  bench.notice.replaceChildren(element('p', { class: 'not-run' }, words.came), ...told)
  return { chart: shared.chart }
}

/** What is said of a link written against other data, with the files of that release where they are kept. */
function otherData(version: string): HTMLElement[] {
  const told = element('p', {}, words.otherVersion(version, dataVersion))
  const kept = Object.hasOwn(earlierFiles, version) ? earlierFiles[version]! : []
  if (kept.length === 0) return [told, element('p', {}, words.notKept)]
  const links = kept.flatMap((address, at) => [
    ...(at === 0 ? [] : [', ']),
    element('a', { href: address, download: '' }, address.split('/').at(-1)!),
  ])
  return [told, element('p', {}, `${words.keptRelease} `, ...links)]
}

/** The address of this page with a query in it. */
export async function linkTo(sql: string, chart: Shared['chart']): Promise<string> {
  const hash = await shareHash({ sql, data_version: dataVersion, chart })
  return `${location.origin}${location.pathname}${hash}`
}

/** Copies a link to what is in the editor, and puts it into the address bar. */
export async function share(chart: Shared['chart']): Promise<void> {
  try {
    const link = await linkTo(editor().text, chart)
    const own = readersTablesIn(editor().text).map(({ table }) => table)
    const told = own.length === 0 ? words.shared : `${words.shared} ${words.ownNotCarried(own.join(', '))}`
    history.replaceState(null, '', link)
    await navigator.clipboard.writeText(link).then(
      () => say(told),
      () => say(words.noCopy),
    )
  } catch {
    say(words.tooLong)
  }
}
