import { count } from '../words/number.ts'
import { asked, holdAgencies, keepMade } from './agencies-asked.client.ts'
import { bench, say } from './bench.client.ts'
import { bringAnswerIntoView } from './into-view.client.ts'
import { editor } from './editor.client.ts'
import { element } from './element.client.ts'
import type { Engine } from './engine.client.ts'
import { engineError } from './engine-error.ts'
import { keeper } from './engine-start.client.ts'
import { errorView } from './error-view.client.ts'
import type { Ended } from './kept-queries.ts'
import type { Result } from './result.ts'
import { resultView } from './result-view.client.ts'
import { statements } from './statements.ts'
import { language, words } from './words.client.ts'

/** A statement that takes longer is stopped. */
const timeLimit = 30_000
/** Between two looks at rows that are still coming. */
const glance = 250

let running: Promise<Result> | null = null
let isBusyNow = false
let isStopped = false
let runs = 0

/** Whether something is being run. */
export const isBusy = (): boolean => isBusyNow

/** Which run of this page was begun last: what comes late for an earlier one has no place any more. */
export const lastRun = (): number => runs

/**
 * Runs what is marked in the editor, or all of it, one statement after the other, to the first that fails; says how it
 * ended.
 */
export async function runQuery(
  onResult: (result: Result, sql: string) => void,
  onEnd: (ended: Ended) => void,
): Promise<void> {
  if (isBusyNow) return
  const { text: marked, start: from } = editor().selection
  const isPart = marked.trim() !== ''
  const list = statements(isPart ? marked : editor().text)
  if (list.length === 0) return say(words.nothing)
  setBusy(true)
  runs += 1
  editor().closeSuggestions()
  bench.toKnow.replaceChildren()
  editor().underline(null)
  bench.notice.querySelector('.not-run')?.remove()
  say(keeper.isStarted ? words.running : words.fetching)
  let ended: Ended | null = null
  let last: [Result, string] | null = null
  try {
    const { needed, leftOut } = asked(list.map(({ sql }) => sql).join('\n'))
    const engine = await keeper.engineWith(needed)
    holdAgencies(needed)
    bench.size.hidden = true
    for (const { sql, start } of list) {
      const result = await runStatement(engine, sql, start + (isPart ? from : 0))
      if (result === null) {
        ended = isStopped ? 'stopped' : 'failed'
        break
      }
      keepMade(sql, leftOut)
      if (start !== list.at(-1)!.start) continue
      if (list.length > 1) say(`${bench.status.textContent} ${words.lastOf(count(list.length, language))}`)
      if (leftOut.length > 0) say(`${bench.status.textContent} ${words.leftOut(leftOut.join(', '))}`)
      ended = 'ran'
      last = [result, sql]
    }
  } catch (error) {
    say(words.noEngine)
    bench.out.replaceChildren(
      element(
        'div',
        { class: 'error-view' },
        element('h3', {}, words.noEngine),
        element('p', {}, words.noEngineWhy),
        element('pre', { tabindex: '0', role: 'region', 'aria-label': words.errorText }, String(error)),
      ),
    )
  } finally {
    setBusy(false)
    bringAnswerIntoView()
  }
  if (ended !== null) onEnd(ended)
  if (last !== null) onResult(...last)
}

/** Runs one statement and shows what came of it; null where it failed or was stopped. */
async function runStatement(engine: Engine, sql: string, start: number): Promise<Result | null> {
  say(words.running)
  bench.out.replaceChildren()
  isStopped = false
  const began = performance.now()
  const late = setTimeout(() => void stop(words.timedOut(String(timeLimit / 1000))), timeLimit)
  let glanced = 0
  try {
    running = engine.run(sql, (soFar) => {
      const now = performance.now()
      if (glanced === 0) bench.out.replaceChildren(resultView(soFar))
      else if (now - glanced > glance) say(words.soFar(count(soFar.rowCount, language)))
      else return
      glanced = now
    })
    const result = await running
    const time = `${count(Math.round(performance.now() - began), language)} ms`
    bench.out.replaceChildren(resultView(result))
    const rows = count(result.rowCount, language)
    say(result.isCut ? words.ranCut(rows, time) : words.ran(words.rows(rows, result.rowCount), time))
    return result
  } catch (error) {
    if (isStopped) return null
    const told = engineError(error instanceof Error ? error.message : String(error), sql, start)
    bench.out.replaceChildren(errorView(told, editor().text, show))
    if (told.position !== null)
      editor().underline({ start: told.position, end: wordEnd(told.position), message: told.message })
    const names = told.candidates.length === 0 ? '' : ` ${words.candidates}: ${told.candidates.join(', ')}.`
    say(`${words.failed} ${told.message.split('\n')[0]}${names}`)
    return null
  } finally {
    clearTimeout(late)
    running = null
  }
}

/** Stops what is running and says so at once; an engine that does not hear is ended, and another one is opened. */
export async function stop(text: string): Promise<void> {
  if (running === null) return
  isStopped = true
  say(text)
  if (await keeper.stop(running)) return
  say(`${text} ${words.restarting}`)
  await keeper.engine().catch(() => undefined)
  if (!isBusyNow) say(`${text} ${words.ready}`)
}

function setBusy(is: boolean): void {
  isBusyNow = is
  // not disabled, which would take the focus from it
  bench.run.ariaDisabled = String(is)
  bench.cancel.hidden = !is
}

function show(position: number): void {
  editor().mark(position, wordEnd(position))
}

function wordEnd(position: number): number {
  return position + (/^(\w+|\S|$)/.exec(editor().text.slice(position))?.[0].length ?? 0)
}
