import type { Cube } from '../publish/cubes.ts'
import { answer, inHundredOf, type Answer, type Choice } from './cube-answer.ts'
import { drawn, made } from './made.client.ts'
import { keepState, stateOf } from './page-state.client.ts'
import { count, filled, words } from './words.client.ts'

const kinds = ['from', 'to', 'area', 'kind', 'ending'] as const

/** Opens the choices of an explorer: what is chosen is counted again at once, and kept in the address. */
export function explore(explorer: HTMLElement): void {
  const { of = '', least = '', cube: address = '' } = explorer.dataset
  const controls = explorer.querySelector<HTMLElement>('.controls')!
  const status = explorer.querySelector('.answer')!
  const [first, second] = controls.querySelectorAll('fieldset') as unknown as [
    HTMLFieldSetElement,
    HTMLFieldSetElement,
  ]
  const button = controls.querySelector('button')!
  let loaded: Promise<Cube> | undefined

  const load = () =>
    (loaded ??= fetch(address).then(async (response) => {
      if (!response.ok) throw new Error(`${address}: ${response.status}`)
      return (await response.json()) as Cube
    }))
  /** A year as the choices name it: one in part says which. */
  const yearName = (year: number) =>
    [...pick(first, 'to')!.options].find(({ value }) => Number(value) === year)?.text ?? String(year)
  const show = async () => {
    try {
      const cube = await load()
      const choices = [first, ...(second.hidden ? [] : [second])].map((own) => choiceOf(own, cube))
      const answers = choices.map((choice) => answer(cube, choice))
      status.textContent = answers
        .map((own, at) =>
          sentence(own, choices[at]!, cube, { of, least: Number(least), isSecond: at > 0, yearName }),
        )
        .join(' ')
      showYears(explorer, answers, of, yearName)
      showEndings(explorer, answers, cube, of, Number(least))
    } catch (error) {
      console.error(error)
      status.textContent = words.broken
    }
  }
  const setCompared = (is: boolean) => {
    second.hidden = !is
    first.querySelector('legend')!.hidden = !is
    button.setAttribute('aria-pressed', String(is))
  }
  const changed = () => {
    keepState({ ...stateIn(first, ''), ...stateIn(second, 'second-') })
    void show()
  }

  controls.hidden = false
  controls.addEventListener('change', (event) => {
    const select = event.target as HTMLSelectElement
    const own = select.closest('fieldset')!
    const [from, to] = [pick(own, 'from')!, pick(own, 'to')!]
    if (Number(from.value) > Number(to.value)) (select === from ? to : from).value = select.value
    changed()
  })
  button.addEventListener('click', () => {
    setCompared(second.hidden !== false)
    changed()
  })
  controls.addEventListener('focusin', () => void load().catch(() => undefined), { once: true })
  setCompared(kinds.some((kind) => stateOf(`second-${kind}`) !== ''))
  const asked = [restore(first, ''), restore(second, 'second-')]
  if (asked.includes(true)) void show()
}

function pick(own: HTMLFieldSetElement, name: string): HTMLSelectElement | null {
  return own.querySelector(`select[name="${name}"]`)
}

function choiceOf(own: HTMLFieldSetElement, { years }: Cube): Choice {
  const place = (name: string) => {
    const value = pick(own, name)?.value ?? ''
    return value === '' ? null : Number(value)
  }
  return {
    from: Number(pick(own, 'from')?.value ?? years[0]),
    to: Number(pick(own, 'to')?.value ?? years.at(-1)),
    area: place('area'),
    kind: place('kind'),
    ending: place('ending'),
  }
}

/** What is chosen as the address has it, in the words of the data; what is not chosen is empty. */
function stateIn(own: HTMLFieldSetElement, prefix: string): Record<string, string> {
  return Object.fromEntries(
    kinds.map((kind) => {
      const select = pick(own, kind)
      const option = select?.selectedOptions[0]
      const isUnset = own.hidden || option === undefined || option.defaultSelected || option.value === ''
      const isCompared = prefix !== '' && kind === 'from' && !own.hidden
      return [
        `${prefix}${kind}`,
        isUnset && !isCompared ? '' : (option?.dataset['key'] ?? select?.value ?? ''),
      ]
    }),
  )
}

function restore(own: HTMLFieldSetElement, prefix: string): boolean {
  const found = kinds.map((kind) => {
    const wanted = stateOf(`${prefix}${kind}`)
    const option = [...(pick(own, kind)?.options ?? [])].find(
      (one) => wanted !== '' && (one.dataset['key'] ?? one.value) === wanted,
    )
    if (option !== undefined) option.selected = true
    return option !== undefined
  })
  return found.includes(true)
}

/** What a sentence about a choice depends on. */
interface Said {
  of: string
  least: number
  isSecond: boolean
  yearName: (year: number) => string
}

/** How many a choice has, and of those that are over the share that ended as chosen, where an ending is chosen. */
function sentence(
  own: Answer,
  { from, to, ending }: Choice,
  cube: Cube,
  { of, least, isSecond, yearName }: Said,
): string {
  const total = filled(isSecond ? words.against : words.answer[of]!, {
    count: count(own.total),
    from: yearName(from),
    to: yearName(to),
  })
  const isShared = ending !== null && cube.endings[ending] !== 'open'
  const share = isShared ? inHundredOf(own.total, own.ended, least) : null
  return share === null ? total : `${total} ${filled(words.endedSo[of]!, { share })}`
}

function showYears(
  explorer: HTMLElement,
  answers: readonly Answer[],
  of: string,
  yearName: Said['yearName'],
): void {
  const years = [...new Set(answers.flatMap(({ byYear }) => byYear.map(({ year }) => year)))].sort()
  const counts = answers.map(({ byYear }) => new Map(byYear.map((one) => [one.year, one.count])))
  const most = Math.max(1, ...answers.flatMap(({ byYear }) => byYear.map((one) => one.count)))
  fill(
    explorer.querySelector('.by-year')!,
    [words.year, ...headsFor(answers, words.count[of]!), null],
    years.map((year) => ({
      name: yearName(year),
      cells: [
        ...counts.map((own) => (own.has(year) ? count(own.get(year)!) : '–')),
        bars(counts.map((own) => (100 * (own.get(year) ?? 0)) / most)),
      ],
    })),
  )
}

function showEndings(
  explorer: HTMLElement,
  answers: readonly Answer[],
  cube: Cube,
  of: string,
  least: number,
): void {
  const names = [
    ...explorer.querySelectorAll<HTMLOptionElement>('fieldset[name="first"] select[name="ending"] option'),
  ]
  const nameOf = (ending: string) =>
    names.find(({ dataset }) => dataset['key'] === ending)?.textContent?.trim() ??
    (words.hurt[ending] || ending)
  const endings = cube.endings.filter((ending) =>
    answers.some(({ byEnding }) => byEnding.some((one) => one.ending === ending)),
  )
  fill(
    explorer.querySelector('.by-ending')!,
    [
      words.ending[of]!,
      ...headsFor(answers, words.count[of]!).flatMap((head) => [
        head,
        answers.length === 1 ? words.inHundred : filled(words.inHundredOf, { choice: head }),
      ]),
    ],
    endings.map((ending) => ({
      name: nameOf(ending),
      cells: answers.flatMap(({ byEnding, ended }) => {
        const own = byEnding.find((one) => one.ending === ending)?.count ?? 0
        return [count(own), ending === 'open' ? '–' : (inHundredOf(own, ended, least) ?? '–')]
      }),
    })),
  )
}

function headsFor(answers: readonly Answer[], one: string): string[] {
  return answers.length === 1 ? [one] : [words.first, words.second]
}

function bars(widths: readonly number[]): SVGSVGElement {
  const svg = drawn('svg', {
    viewBox: `0 0 100 ${10 * widths.length}`,
    preserveAspectRatio: 'none',
  })
  widths.forEach((width, at) =>
    svg.append(
      drawn('rect', { class: at === 0 ? 'bar' : 'bar second', y: at * 10 + at, width, height: 10 - at }),
    ),
  )
  return svg
}

function fill(
  table: HTMLTableElement,
  heads: readonly (string | null)[],
  rows: readonly { name: string; cells: (string | SVGSVGElement)[] }[],
): void {
  table.tHead!.replaceChildren(
    made(
      'tr',
      {},
      ...heads.map((head, at) =>
        head === null
          ? made('td', { 'aria-hidden': 'true' })
          : made('th', { scope: 'col', ...(at === 0 ? {} : { class: 'number' }) }, head),
      ),
    ),
  )
  table.tBodies[0]!.replaceChildren(
    ...rows.map(({ name, cells }) =>
      made(
        'tr',
        {},
        made('th', { scope: 'row' }, name),
        ...cells.map((cell) =>
          made(
            'td',
            typeof cell === 'string' ? { class: 'number' } : { class: 'bars', 'aria-hidden': 'true' },
            cell,
          ),
        ),
      ),
    ),
  )
}
