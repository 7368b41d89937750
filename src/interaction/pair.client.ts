import { made } from './made.client.ts'
import { keepState, stateOf } from './page-state.client.ts'
import { words } from './words.client.ts'

/** How two agencies are graded, as the page carries it: by pair, what each question comes to and what follows. */
interface Pair {
  agencies: [string, string]
  grades: Record<string, string>
  kept_apart: Record<string, string[]>
  marked: Record<string, string[]>
}

/** What the page needs to lay two agencies side by side. */
interface Told {
  answers: Record<string, Record<string, string>>
  measures: Record<string, string>
}

/** Lets a reader lay two agencies side by side: their answers, how alike they are, and what may not be compared. */
export function lookAtPair(section: HTMLElement): void {
  const choices = section.querySelector('.choices')!
  const [one, other] = choices.querySelectorAll('select') as unknown as [HTMLSelectElement, HTMLSelectElement]
  const out = section.querySelector<HTMLElement>('.pair-answer')!
  const { answers, measures } = JSON.parse(section.dataset['told']!) as Told
  let pairs: Promise<Pair[]> | undefined
  const load = () =>
    (pairs ??= fetch(section.dataset['pairs']!).then(
      async (response) => ((await response.json()) as { pairs: Pair[] }).pairs,
    ))

  const show = async () => {
    keepState({ one: one.value, other: other.value })
    if (one.value === '' || other.value === '' || one.value === other.value) {
      out.replaceChildren()
      return
    }
    try {
      const found = (await load()).find(
        ({ agencies }) => agencies.includes(one.value) && agencies.includes(other.value),
      )
      if (found !== undefined) out.replaceChildren(table(found), ...lists(found))
    } catch (error) {
      console.error(error)
      out.replaceChildren(made('p', {}, words.broken))
    }
  }
  const nameOf = (select: HTMLSelectElement) => select.selectedOptions[0]!.textContent!.trim()
  const questionOf = (dimension: string) =>
    document.querySelector(`#${dimension.replaceAll('_', '-')} dt`)?.textContent?.trim() ?? dimension

  function table({ grades }: Pair): HTMLElement {
    const head = [words.question, nameOf(one), nameOf(other), words.judged]
    const rows = Object.entries(grades).map(([dimension, grade]) =>
      made(
        'tr',
        { class: `grade-${grade}` },
        made('th', { scope: 'row' }, questionOf(dimension)),
        made('td', {}, answers[one.value]?.[dimension] ?? '–'),
        made('td', {}, answers[other.value]?.[dimension] ?? '–'),
        made('td', {}, made('strong', {}, words.grades[grade] ?? grade)),
      ),
    )
    return made(
      'div',
      { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': words.pair },
      made(
        'table',
        {},
        made('thead', {}, made('tr', {}, ...head.map((name) => made('th', { scope: 'col' }, name)))),
        made('tbody', {}, ...rows),
      ),
    )
  }

  function lists({ kept_apart, marked }: Pair): HTMLElement[] {
    const named = (stems: readonly string[]) =>
      [...new Set(stems.map((stem) => measures[stem] ?? stem))].join(' · ')
    const apart = named(Object.keys(kept_apart))
    const marks = named(Object.keys(marked).filter((stem) => kept_apart[stem] === undefined))
    return [
      made('h3', {}, words.apart),
      made('p', {}, apart === '' ? words.apartNone : apart),
      ...(marks === '' ? [] : [made('h3', {}, words.beMarked), made('p', {}, marks)]),
    ]
  }

  section.hidden = false
  for (const [select, name] of [
    [one, 'one'],
    [other, 'other'],
  ] as const) {
    const wanted = stateOf(name)
    if ([...select.options].some(({ value }) => value === wanted)) select.value = wanted
    select.addEventListener('change', () => void show())
  }
  if (one.value !== '' && other.value !== '') void show()
}
