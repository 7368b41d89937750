import { dataFolder, tableFiles } from './bench.client.ts'
import { button, element } from './element.client.ts'
import { fileButton, save } from './file-out.client.ts'
import { csvText, jsonText, markdownText, tabText } from './result-texts.ts'
import type { Result } from './result.ts'
import { agenciesAnswered } from './agencies-of-query.ts'
import { asked } from './agencies-asked.client.ts'
import { agenciesListed, holders } from './agencies-on-page.client.ts'
import { snippets, type OwnFile } from './snippets.ts'
import { words } from './words.client.ts'

/** Where a result came from, for those who take it with them. */
export interface Origin {
  sql: string
  data_version: string
  /** The reader's own tables that the query asks, with the files they were made of. */
  own: readonly OwnFile[]
  /** A name for a file with what came of it. */
  fileName(ending: string): string
  /** Address of this page with the query in it, made when it is asked for. */
  link(): Promise<string>
  say(text: string): void
}

/** Buttons that let a result leave as a file or through the clipboard, and the query with it. */
export function resultOut(result: Result, origin: Origin): HTMLElement {
  const texts: [keyof typeof words.formats, string, string, () => string][] = [
    ['csv', '.csv', 'text/csv', () => csvText(result, false)],
    ['sheet', '-spreadsheet.csv', 'text/csv', () => `\uFEFF${csvText(result, true)}`],
    ['json', '.json', 'application/json', () => jsonText(result)],
    ['md', '.md', 'text/markdown', () => markdownText(result)],
  ]
  const files = texts.map(([format, ending, type, text]) =>
    button(words.formats[format], () => save(new Blob([text()], { type }), origin.fileName(ending))),
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
    cited(result, origin),
  )
}

/** Files whose writers come when they are asked for. */
function packed(result: Result, origin: Origin): HTMLElement[] {
  const workbook = async () => {
    const { resultWorkbook } = await import('./result-workbook.ts')
    const notes = await notesOf(result, origin)
    save(
      await resultWorkbook(result, { rows: words.result, notes: words.notes.title }, notes),
      origin.fileName('.xlsx'),
    )
  }
  const parquet = async () => {
    const { resultParquet } = await import('./result-parquet.ts')
    const notes = Object.fromEntries(await notesOf(result, origin))
    save(new Blob([resultParquet(result, notes)]), origin.fileName('.parquet'))
  }
  return [fileButton('XLSX', origin.say, workbook), fileButton('Parquet', origin.say, parquet)]
}

/** What one must know of a result that has left the page. */
async function notesOf(result: Result, origin: Origin): Promise<[string, string][]> {
  const dates = agenciesListed().map(({ agency_id, as_of }) => `${agency_id} ${as_of}`)
  return [
    [words.notes.query, origin.sql],
    [words.notes.version, origin.data_version],
    [words.notes.link, await origin.link().catch(() => location.href)],
    [words.notes.rows, `${result.rowCount}${result.isCut ? ` (${words.notes.cut})` : ''}`],
    [words.notes.asOf, dates.join('; ')],
    [words.notes.source, words.notes.sources(new URL('../', location.href).href)],
    [words.notes.caveat, words.notes.caveats],
  ]
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

function elsewhere({ sql, own, say }: Origin): HTMLElement {
  const names = { python: 'Python', r: 'R', shell: 'Shell' }
  const programs = snippets(sql, new URL(dataFolder, location.href).href, tableFiles, own)
  return element(
    'details',
    {},
    element('summary', {}, words.elsewhere),
    ...notCarried(own),
    ...Object.entries(names).flatMap(([key, name]) => block(name, programs[key as keyof typeof names], say)),
  )
}

function cited(result: Result, origin: Origin): HTMLElement {
  const details = element('details', {}, element('summary', {}, words.cite), ...notCarried(origin.own))
  details.addEventListener(
    'toggle',
    async () => {
      const { leftOut } = asked(origin.sql)
      const text = words.citation({
        agencies: agenciesAnswered(result, origin.sql, agenciesListed(), holders())
          .filter(({ agency_id }) => !leftOut.includes(agency_id))
          .map(({ place, as_of }) => words.citedAgency(place, as_of)),
        version: origin.data_version,
        address: await origin.link().catch(() => location.href),
        day: new Date().toISOString().slice(0, 10),
      })
      details.append(...block('', text, origin.say))
    },
    { once: true },
  )
  return details
}

/** That what leaves holds the query and not the reader's own files. */
const notCarried = (own: readonly OwnFile[]): HTMLElement[] =>
  own.length === 0
    ? []
    : [element('p', { class: 'small' }, words.ownNotCarried(own.map(({ table }) => table).join(', ')))]

function block(name: string, text: string, say: (text: string) => void): HTMLElement[] {
  const press = button(words.copyText, () => void copy(text, say))
  if (name !== '') press.setAttribute('aria-label', `${words.copyText}: ${name}`)
  return [
    ...(name === '' ? [] : [element('h4', {}, name)]),
    element('pre', { tabindex: '0', class: 'wrapped' }, element('code', {}, text)),
    press,
  ]
}
