import { made } from './made.client.ts'
import { keepState, stateOf } from './page-state.client.ts'
import type { PairWords } from './told-words.ts'
import { count, filled, words } from './words.client.ts'

/** How two agencies are graded, as the page carries it: by pair, what each question comes to and what follows. */
interface Pair {
  agencies: [string, string]
  grades: Record<string, string>
  alike: string[]
  kept_apart: Record<string, string[]>
  marked: Record<string, string[]>
}

/** What the page needs to lay two agencies side by side. */
interface Told {
  words: PairWords
  answers: Record<string, Record<string, string>>
  measures: Record<string, string>
}

/** Lets a reader lay two agencies side by side: their answers, how alike they are, and what may not be compared. */
export function lookAtPair(section: HTMLElement): void {
  const choices = section.querySelector('.choices')!
  const [one, other] = choices.querySelectorAll('select') as unknown as [HTMLSelectElement, HTMLSelectElement]
  const status = section.querySelector<HTMLElement>('.pair-said')!
  const out = section.querySelector<HTMLElement>('.pair-answer')!
  const { answers, measures, words: own } = JSON.parse(section.dataset['told']!) as Told
  let pairs: Promise<Pair[]> | undefined
  const load = () =>
    (pairs ??= fetch(section.dataset['pairs']!).then(
      async (response) => ((await response.json()) as { pairs: Pair[] }).pairs,
    ))

  const show = async () => {
    keepState({ one: one.value, other: other.value })
    if (one.value === '' || other.value === '' || one.value === other.value) {
      status.textContent = ''
      out.replaceChildren()
      return
    }
    try {
      const found = (await load()).find(
        ({ agencies }) => agencies.includes(one.value) && agencies.includes(other.value),
      )
      if (found === undefined) return
      status.textContent = sentence(found)
      out.replaceChildren(table(found), ...lists(found))
    } catch (error) {
      console.error(error)
      status.textContent = words.broken
      out.replaceChildren()
    }
  }
  const nameOf = (select: HTMLSelectElement) => select.selectedOptions[0]!.textContent!.trim()
  const questionOf = (dimension: string) =>
    document.querySelector(`#${dimension.replaceAll('_', '-')} dt`)?.textContent?.trim() ?? dimension

  function sentence({ grades }: Pair): string {
    const all = Object.values(grades)
    const told = Object.entries(own.grades).flatMap(([grade, name]) => {
      const times = all.filter((one) => one === grade).length
      return times === 0 ? [] : [`${count(times)} ${name}`]
    })
    return filled(own.pairSaid, {
      one: nameOf(one),
      other: nameOf(other),
      count: count(all.length),
      grades: told.join(', '),
    })
  }

  function table({ grades }: Pair): HTMLElement {
    const head = [own.question, nameOf(one), nameOf(other), own.judged]
    const rows = Object.entries(grades).map(([dimension, grade]) =>
      made(
        'tr',
        { class: `grade-${grade}` },
        made('th', { scope: 'row' }, questionOf(dimension)),
        made('td', {}, answers[one.value]?.[dimension] ?? '–'),
        made('td', {}, answers[other.value]?.[dimension] ?? '–'),
        made('td', {}, made('strong', {}, own.grades[grade] ?? grade)),
      ),
    )
    return made(
      'div',
      { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': own.pair },
      made(
        'table',
        {},
        made('caption', {}, `${nameOf(one)} · ${nameOf(other)}`),
        made('thead', {}, made('tr', {}, ...head.map((name) => made('th', { scope: 'col' }, name)))),
        made('tbody', {}, ...rows),
      ),
    )
  }

  function lists({ alike, kept_apart, marked }: Pair): HTMLElement[] {
    const named = (stems: readonly string[]) =>
      [...new Set(stems.map((stem) => measures[stem] ?? stem))].join(' · ')
    const apart = named(Object.keys(kept_apart))
    const marks = named(Object.keys(marked).filter((stem) => kept_apart[stem] === undefined))
    const found = [
      [own.apart, apart],
      [own.beMarked, marks],
      [own.besideUnmarked, named(alike)],
    ].filter(([, names]) => names !== '')
    if (found.length === 0) return [made('p', {}, own.nothingShared)]
    return found.flatMap(([head, names]) => [made('h3', {}, head!), made('p', {}, names!)])
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
