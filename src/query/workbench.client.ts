import { bench, dataVersion, say } from './bench.client.ts'
import { editor, onWriting } from './editor.client.ts'
import { offerCodeEditor } from './editor-choice.client.ts'
import { element } from './element.client.ts'
import { stateSize, warm } from './engine-start.client.ts'
import { emptyColumns } from './hints.ts'
import { linkTo, openLink, share } from './links.client.ts'
import { printedQuery } from './linked-query.client.ts'
import { browserStore, noteQuery } from './kept-queries.ts'
import { keptView } from './kept-view.client.ts'
import { bringAnswerIntoView } from './into-view.client.ts'
import { knownTables, readersTablesIn } from './known-tables.client.ts'
import { keepForOffline } from './offline.client.ts'
import { takeOwnData } from './own-data.client.ts'
import type { Result } from './result.ts'
import type { Origin } from './result-out.client.ts'
import { isBusy, lastRun, runQuery, stop } from './run.client.ts'
import { wakeSchema } from './schema.client.ts'
import type { Shared } from './share-link.ts'
import { resultFile, tablesAsked } from './tables-asked.ts'
import { words } from './words.client.ts'

/** Brings the workbench to life: every button of the page, and what its address asks for. */
let chart: Shared['chart']

async function showMore(result: Result, sql: string): Promise<void> {
  const run = lastRun()
  const [{ cautionsView }, { resultChart }, { resultOut }, { profileView }] = await Promise.all([
    import('./cautions-view.client.ts'),
    import('./result-chart.client.ts'),
    import('./result-out.client.ts'),
    import('./profile-view.client.ts'),
  ])
  if (run !== lastRun()) return
  const asked = tablesAsked(sql, knownTables().keys())
  const origin: Origin = {
    sql,
    data_version: dataVersion,
    own: readersTablesIn(sql),
    fileName: (ending) => resultFile(asked, dataVersion, ending),
    link: () => linkTo(editor().text, chart),
    say,
  }
  const picture = resultChart(result, origin, chart, (choice) => (chart = { ...choice }))
  if (picture === null) chart = undefined
  const out = resultOut(result, origin)
  const profile = result.rowCount > 0 ? [profileView(result)] : []
  const known = cautionsView(sql, result)
  if (known !== null) {
    bench.toKnow.replaceChildren(known)
    bringAnswerIntoView()
  }
  const empty = emptyColumns(result)
  if (empty.length > 0) bench.out.append(element('p', {}, words.emptyColumns(empty.join(', '))))
  bench.out.append(...(picture === null ? [] : [picture]), ...profile, out)
  keepForOffline(bench.offline)
}

async function layOut(): Promise<void> {
  const [{ formatted }] = await Promise.all([import('./formatted.ts'), editorChosen()])
  const text = formatted(editor().text)
  if (text === null) return say(words.notFormatted)
  if (text !== editor().text) editor().replace(text)
}

function run(): void {
  const sql = editor().text
  void runQuery(
    (result, last) => void showMore(result, last),
    (ended) => noteQuery(browserStore, { sql, at: Date.now(), ended }),
  )
}

function put(sql: string): void {
  editor().text = sql
  bench.notice.replaceChildren()
  bench.status.scrollIntoView({ block: 'end' })
  editor().focus()
  void warm(isBusy)
}

async function open(): Promise<void> {
  const opened = await openLink()
  if (opened !== null) ({ chart } = opened)
}

stateSize()
bench.run.disabled = false
bench.share.disabled = false
bench.run.addEventListener('click', run)
bench.cancel.addEventListener('click', () => void stop(words.cancelled))
bench.format.disabled = false
bench.format.addEventListener('click', () => void layOut())
bench.share.addEventListener('click', () => void share(chart))
const write = () => void warm(isBusy)
onWriting(write, run)
bench.whole.addEventListener('focusin', ({ target }) => {
  if (target instanceof HTMLElement && /^(sql|code-editor)$/.test(target.id)) write()
})
if (document.activeElement?.id === 'sql') write()
const editorChosen = offerCodeEditor(bench.plain, { write, run })
keptView(bench.kept, () => editor().text, put)
takeOwnData(bench.whole, bench.ownFiles, bench.ownTables)
wakeSchema((name) => editor().insert(name))
for (const press of document.querySelectorAll<HTMLButtonElement>('button[data-put]')) {
  press.hidden = false
  press.addEventListener('click', () => put(printedQuery(press.dataset['put']!) ?? ''))
}
addEventListener('hashchange', () => void open())
void open()
