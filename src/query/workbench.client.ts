import { count, fileSize } from '../words/number.ts'
import type { PackedFile } from './download.client.ts'
import { EngineKeeper } from './engine-keeper.client.ts'
import { engineError } from './engine-error.ts'
import { errorView } from './error-view.client.ts'
import { element } from './element.client.ts'
import { linkedQuery, printedQuery } from './linked-query.client.ts'
import type { Result } from './result.ts'
import { resultView } from './result-view.client.ts'
import { statements } from './statements.ts'
import { language, words } from './words.client.ts'

/** The workbench of the page: the editor, its buttons, what they say and what comes out. */
const part = <T extends HTMLElement>(id: string) => document.getElementById(id) as T
const bench = part('workbench')
const editor = part<HTMLTextAreaElement>('sql')
const run = part<HTMLButtonElement>('run')
const cancel = part<HTMLButtonElement>('cancel')
const status = part('status')
const fetching = part<HTMLProgressElement>('fetching')
const fetched = part('fetched')
const size = part('size')
const out = part('result')

const timeLimit = 30_000
let running: Promise<Result | null> | null = null
let isCancelled = false

const file = (name: string): PackedFile => ({
  address: bench.dataset[`${name}Address`]!,
  bytes: Number(bench.dataset[`${name}Bytes`]),
  packed_bytes: Number(bench.dataset[`${name}Packed`]),
})
const files = { engine: file('engine'), database: file('database') }
const sizeText = fileSize(files.engine.packed_bytes + files.database.packed_bytes, language)

const keeper = new EngineKeeper(files, {
  onFetching({ loaded, total }) {
    fetching.hidden = loaded >= total
    fetching.max = total
    fetching.value = loaded
    fetched.textContent = fetching.hidden
      ? ''
      : words.fetched(fileSize(loaded, language), fileSize(total, language))
  },
  onOpening() {
    fetching.hidden = true
    fetched.textContent = ''
    say(words.opening)
  },
})

function say(text: string): void {
  if (status.textContent !== text) status.textContent = text
}

/** Whether bytes cost the reader more than they may expect. */
function isMetered(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } }
  return connection?.saveData === true || /2g|3g/.test(connection?.effectiveType ?? '')
}

/** Starts the engine before it is needed, once the reader has begun to write. */
async function warm(): Promise<void> {
  if (keeper.isStarted || isMetered()) return
  say(words.fetching)
  try {
    await keeper.engine()
    if (running === null) say('')
  } catch {
    // Run tries again, and says what is wrong
    if (running === null) say('')
  }
}

function put(sql: string): void {
  editor.value = sql
  editor.scrollIntoView({ block: 'center' })
  editor.focus()
  void warm()
}

async function runQuery(): Promise<void> {
  if (running !== null) return
  const selected = editor.value.slice(editor.selectionStart, editor.selectionEnd)
  const offset = selected.trim() === '' ? 0 : editor.selectionStart
  const list = statements(selected.trim() === '' ? editor.value : selected)
  if (list.length === 0) return say(words.nothing)
  setRunning(true)
  say(keeper.isStarted ? words.running : words.fetching)
  try {
    const engine = await keeper.engine()
    size.hidden = true
    for (const { sql, start } of list) if (!(await runStatement(engine, sql, start + offset))) break
  } catch (error) {
    say(words.noEngine)
    out.replaceChildren(
      element(
        'div',
        { class: 'error-view' },
        element('h3', {}, words.noEngine),
        element('p', {}, words.noEngineWhy),
        element('pre', {}, String(error)),
      ),
    )
  } finally {
    setRunning(false)
  }
}

type Runner = { run(sql: string, onRows: (result: Result) => void): Promise<Result> }

/** Runs one statement and shows what came of it; says whether the next may follow. */
async function runStatement(engine: Runner, sql: string, start: number): Promise<boolean> {
  say(words.running)
  out.replaceChildren()
  isCancelled = false
  const began = performance.now()
  let shown: HTMLElement | null = null
  const late = setTimeout(() => void stop(words.timedOut(String(timeLimit / 1000))), timeLimit)
  try {
    const whole = engine.run(sql, (result) => {
      if (shown === null) out.replaceChildren((shown = resultView(result)))
    })
    running = whole
    const result = await whole
    const time = `${count(Math.round(performance.now() - began), language)} ms`
    out.replaceChildren(resultView(result))
    const rows = count(result.rowCount, language)
    say(words.ran(result.isCut ? words.cutRows(rows) : words.rows(rows, result.rowCount), time))
    return true
  } catch (error) {
    if (isCancelled) return false
    const told = engineError(error instanceof Error ? error.message : String(error), sql, start)
    out.replaceChildren(errorView(told, editor.value, show))
    say(`${words.failed} ${told.message.split('\n')[0]}`)
    return false
  } finally {
    clearTimeout(late)
    running = null
  }
}

async function stop(text: string): Promise<void> {
  if (running === null) return
  isCancelled = true
  say(text)
  if (await keeper.stop(running)) return
  say(`${text} ${words.restarting}`)
  await keeper.engine().catch(() => undefined)
  say(words.ready)
}

function setRunning(is: boolean): void {
  run.disabled = is
  cancel.hidden = !is
}

function show(position: number): void {
  const rest = /^(\w+|\S|$)/.exec(editor.value.slice(position))?.[0].length ?? 0
  editor.focus()
  editor.setSelectionRange(position, position + rest)
}

function openLink(): void {
  const sql = linkedQuery(location.hash)
  if (sql !== null) editor.value = sql
}

size.textContent = isMetered() ? words.metered(sizeText) : words.size(sizeText)
run.disabled = false
run.addEventListener('click', () => void runQuery())
cancel.addEventListener('click', () => void stop(words.cancelled))
editor.addEventListener('input', () => void warm())
editor.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault()
    void runQuery()
  }
})
for (const press of document.querySelectorAll<HTMLButtonElement>('button[data-put]')) {
  press.hidden = false
  press.addEventListener('click', () => put(printedQuery(press.dataset['put']!) ?? ''))
}
addEventListener('hashchange', openLink)
openLink()
