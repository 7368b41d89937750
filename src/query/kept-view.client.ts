import { button, element } from './element.client.ts'
import { browserStore, earlierQueries, forgetQueries, namedQueries, nameQuery } from './kept-queries.ts'
import { withoutComments } from './sql-text.ts'
import { language, words } from './words.client.ts'

/** When a query was run, in the reader's own time. */
const instant = new Intl.DateTimeFormat(language === 'es' ? 'es' : 'en-GB', {
  dateStyle: 'medium',
  timeStyle: 'medium',
})
/** More of a query than this is not shown. */
const shownLetters = 400

/** The queries kept on this device: named ones and earlier ones, each put back into the editor at a press. */
export function keptView(
  place: HTMLDetailsElement,
  current: () => string,
  onPick: (sql: string) => void,
): void {
  const list = element('div', { class: 'kept' })
  const name = element('input', { id: 'query-name', type: 'text', maxlength: '80', autocomplete: 'off' })
  const keep = button(words.keepQuery, () => {
    if (name.value.trim() === '' || current().trim() === '') return
    nameQuery(browserStore, name.value.trim(), current())
    name.value = ''
    draw()
  })
  place.hidden = false
  place.append(
    element('p', { class: 'small' }, words.keptNote),
    element('p', { class: 'acts' }, element('label', { for: 'query-name' }, words.queryName), name, keep),
    list,
  )
  place.addEventListener('toggle', draw)

  function draw(): void {
    const named = namedQueries(browserStore).map(([title, sql]) => {
      const drop = button(words.forget, () => {
        nameQuery(browserStore, title, undefined)
        draw()
      })
      drop.setAttribute('aria-label', words.forgetOne(title))
      return element(
        'li',
        {},
        button(title, () => onPick(sql)),
        ' ',
        drop,
      )
    })
    const earlier = earlierQueries(browserStore).map(({ sql, at, ended }) => {
      const when = at === null ? '' : instant.format(at)
      const told = [when, ...(ended === 'ran' ? [] : [words.ended[ended]])].filter((text) => text !== '')
      return element(
        'li',
        {},
        button(shortened(sql), () => onPick(sql)),
        element('span', { class: 'small' }, told.join(' · ')),
      )
    })
    const forget = button(words.forgetAll, () => {
      forgetQueries(browserStore)
      draw()
    })
    list.replaceChildren(
      ...(named.length === 0 ? [] : [element('h3', {}, words.named), element('ul', {}, ...named)]),
      ...(earlier.length === 0 ? [] : [element('h3', {}, words.earlier), element('ul', {}, ...earlier)]),
      ...(named.length + earlier.length === 0 ? [] : [element('p', {}, forget)]),
    )
  }
}

function shortened(sql: string): string {
  const line = withoutComments(sql).replaceAll(/\s+/g, ' ').trim()
  return line.length <= shownLetters ? line : `${line.slice(0, shownLetters - 1)}…`
}
