import { button, element } from './element.client.ts'
import { lineAndColumn, type EngineError } from './engine-error.ts'
import { hintFor, type Hint } from './hints.ts'
import { words } from './words.client.ts'

/** What went wrong in DuckDB's words, where it points to in the text, and what we know to add. */
export function errorView(error: EngineError, text: string, onShow: (position: number) => void): HTMLElement {
  const view = element('div', { class: 'error-view' }, element('h3', {}, words.failed))
  const hint = hintOf(error.message) ?? told(hintFor(error.message, text))
  if (hint !== null) view.append(element('p', {}, hint))
  view.append(
    element(
      'pre',
      { tabindex: '0', role: 'region', 'aria-label': words.errorText },
      element('code', {}, error.message),
    ),
  )
  if (error.position !== null) {
    const { position } = error
    const { line, column } = lineAndColumn(text, position)
    view.append(
      element(
        'p',
        {},
        `${words.place(line, column)}. `,
        button(words.goThere, () => onShow(position)),
      ),
    )
  }
  if (error.candidates.length > 0)
    view.append(element('p', {}, `${words.candidates}: `, element('code', {}, error.candidates.join(', '))))
  return view
}

function told(hint: Hint | null): string | null {
  if (hint === null) return null
  if (hint.kind === 'quotes') return words.hints.quotes(hint.text)
  if (hint.kind === 'instead') return words.hints.instead(hint.theirs, hint.ours)
  if (hint.kind === 'ambiguous') return words.hints.ambiguous(hint.column, hint.written)
  return words.hints[hint.kind]
}

function hintOf(message: string): string | null {
  if (/out of memory|could not allocate|failed to allocate/i.test(message)) return words.outOfMemory
  if (/exists in the \w+ extension/.test(message)) return words.notInEngine
  if (
    /^(Permission|Missing Extension|HTTP|IO) Error|configuration has been locked|disabled|read-only mode/i.test(
      message,
    )
  )
    return words.refused
  return null
}
