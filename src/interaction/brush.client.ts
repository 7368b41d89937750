import { drawn, made } from './made.client.ts'
import { keepState, stateOf } from './page-state.client.ts'
import { added, months, sumsIn } from './sums.client.ts'
import { counted, filled, words } from './words.client.ts'

/** A stretch of months that a reader marks on a chart; places are those of its months. */
export interface Brush {
  choose(from: number, to: number): void
  /** Takes the stretch on to another month, or begins one. */
  extend(from: number, to: number): void
  /** Drops the stretch, where there is one, and says so. */
  clear(): void
}

/** Lets months of a chart be marked and added up, and keeps them in the address; null where they cannot be. */
export function brush(figure: HTMLElement, svgs: readonly SVGSVGElement[]): Brush | null {
  const text = svgs.map(({ dataset }) => dataset['sums']).find((sums) => sums !== undefined)
  if (text === undefined) return null
  const series = sumsIn(text)
  const all = months(series)
  const unit = figure.dataset['unit']
  const hint = made('span', {}, words.hintSums)
  const status = made('span', { role: 'status' })
  const clearing = made('button', { type: 'button', hidden: '' }, words.clear)
  figure.querySelector('.drawing')!.after(made('p', { class: 'small sums' }, status, ' ', hint, clearing))
  let stretch: [from: number, to: number] | null = null

  const show = () => {
    for (const rect of figure.querySelectorAll('.brushed')) rect.remove()
    clearing.hidden = stretch === null
    hint.hidden = stretch !== null
    if (stretch === null) return
    const [first, last] = [all[Math.min(...stretch)]!, all[Math.max(...stretch)]!]
    status.textContent = filled(words.sum, {
      from: first.name(),
      to: last.name(),
      counts: added(series, first.month, last.month)
        .map((one) => counted(one.count, unit, one.name))
        .join('; '),
    })
    for (const svg of svgs) svg.prepend(band(svg, first.at, last.at))
  }
  const choose = (from: number, to: number) => {
    const within = (place: number) => Math.max(0, Math.min(all.length - 1, place))
    stretch = [within(from), within(to)]
    show()
    keepState({
      [figure.id]: stretch
        .toSorted((a, b) => a - b)
        .map((place) => all[place]!.month)
        .join('..'),
    })
  }
  const clear = () => {
    if (stretch === null) return
    stretch = null
    status.textContent = words.cleared
    show()
    keepState({ [figure.id]: '' })
  }
  clearing.addEventListener('click', () => {
    clear()
    svgs.find((svg) => svg.getBoundingClientRect().width > 0)?.focus()
  })
  const [from, to] = stateOf(figure.id)
    .split('..')
    .map((month) => all.findIndex((one) => one.month === month))
  if (from !== undefined && to !== undefined && from >= 0 && to >= 0) choose(from, to)
  return { choose, extend: (at, next) => choose(stretch?.[0] ?? at, next), clear }
}

function band(svg: SVGSVGElement, from: number, to: number): SVGRectElement {
  const [first, last, left, right] = svg.dataset['axis']!.split(' ').map(Number) as [
    number,
    number,
    number,
    number,
  ]
  const x = (at: number) => left + ((at - first) / (last - first || 1)) * (right - left)
  return drawn('rect', {
    class: 'brushed',
    x: x(from),
    y: 0,
    width: Math.max(x(to) - x(from), 2),
    height: svg.viewBox.baseVal.height - 22,
  })
}
