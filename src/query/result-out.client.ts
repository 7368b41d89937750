import { dataFolder, tableFiles } from './bench.client.ts'
import { button, element } from './element.client.ts'
import { csvText, jsonText, markdownText, tabText } from './result-texts.ts'
import type { Result } from './result.ts'
import { citation, snippets } from './snippets.ts'
import { words } from './words.client.ts'

/** Where a result came from, for those who take it with them. */
export interface Origin {
  sql: string
  data_version: string
  /** Address of this page with the query in it, made when it is asked for. */
  link(): Promise<string>
  say(text: string): void
}

/** Buttons that let a result leave as a file or through the clipboard, and the query with it. */
export function resultOut(result: Result, origin: Origin): HTMLElement {
  const texts: [keyof typeof words.formats, string, string, () => string][] = [
    ['csv', 'csv', 'text/csv', () => csvText(result, false)],
    ['sheet', 'csv', 'text/csv', () => `\uFEFF${csvText(result, true)}`],
    ['json', 'json', 'application/json', () => jsonText(result)],
    ['md', 'md', 'text/markdown', () => markdownText(result)],
  ]
  const files = texts.map(([format, extension, type, text]) =>
    button(words.formats[format], () => save(new Blob([text()], { type }), fileName(origin, extension))),
  )
  return element(
    'section',
    { class: 'result-out', 'aria-label': words.take },
    element('h3', {}, words.take),
    element(
      'p',
      { class: 'acts' },
      ...files,
      ...packed(result, origin),
      button(words.copyTable, () => void copy(tabText(result), origin.say)),
    ),
    element('p', { class: 'small' }, words.inSpreadsheet),
    elsewhere(origin),
    cited(origin),
  )
}

/** Files whose writers come when they are asked for. */
function packed(result: Result, origin: Origin): HTMLElement[] {
  const workbook = async () => {
    const { resultWorkbook } = await import('./result-workbook.ts')
    const notes = await notesOf(result, origin)
    save(
      await resultWorkbook(result, { rows: words.result, notes: words.notes.title }, notes),
      fileName(origin, 'xlsx'),
    )
  }
  const parquet = async () => {
    const { resultParquet } = await import('./result-parquet.ts')
    const notes = Object.fromEntries(await notesOf(result, origin))
    save(new Blob([resultParquet(result, notes)]), fileName(origin, 'parquet'))
  }
  return [button('XLSX', () => void workbook()), button('Parquet', () => void parquet())]
}

/** What one must know of a result that has left the page. */
async function notesOf(result: Result, origin: Origin): Promise<[string, string][]> {
  const dates = [...document.querySelectorAll<HTMLElement>('[data-as-of]')]
  return [
    [words.notes.query, origin.sql],
    [words.notes.version, origin.data_version],
    [words.notes.link, await origin.link().catch(() => location.href)],
    [words.notes.rows, `${result.rowCount}${result.isCut ? ` (${words.notes.cut})` : ''}`],
    [words.notes.asOf, dates.map(({ dataset }) => `${dataset['agency']} ${dataset['asOf']}`).join('; ')],
    [words.notes.source, words.notes.sources(new URL('../', location.href).href)],
    [words.notes.caveat, words.notes.caveats],
  ]
}

function fileName({ data_version }: Origin, extension: string): string {
  return `redress-${data_version}.${extension}`
}

/** Hands a file to the reader. */
export function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = element('a', { href: address, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** Copies a text and says whether it could. */
export async function copy(text: string, say: (text: string) => void): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    say(words.copied)
  } catch {
    say(words.noCopy)
  }
}

function elsewhere({ sql, say }: Origin): HTMLElement {
  const names = { python: 'Python', r: 'R', shell: 'Shell' }
  const programs = snippets(sql, new URL(dataFolder, location.href).href, tableFiles)
  return element(
    'details',
    {},
    element('summary', {}, words.elsewhere),
    ...Object.entries(names).flatMap(([key, name]) => block(name, programs[key as keyof typeof names], say)),
  )
}

function cited(origin: Origin): HTMLElement {
  const details = element('details', {}, element('summary', {}, words.cite))
  details.addEventListener(
    'toggle',
    async () => {
      const day = new Date().toISOString().slice(0, 10)
      const text = citation(origin.data_version, await origin.link().catch(() => location.href), day)
      details.append(...block('', text, origin.say))
    },
    { once: true },
  )
  return details
}

function block(name: string, text: string, say: (text: string) => void): HTMLElement[] {
  const press = button(words.copyText, () => void copy(text, say))
  if (name !== '') press.setAttribute('aria-label', `${words.copyText}: ${name}`)
  return [
    ...(name === '' ? [] : [element('h4', {}, name)]),
    element('pre', { tabindex: '0', class: 'wrapped' }, element('code', {}, text)),
    press,
  ]
}
