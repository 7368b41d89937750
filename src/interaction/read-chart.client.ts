import { brush } from './brush.client.ts'
import { pointsOf, type Point } from './chart-points.client.ts'
import { drawn, made } from './made.client.ts'
import { words } from './words.client.ts'

/**
 * Lets a chart be read point by point: by pointing or touching, or with the arrow keys once it has the focus; a point can
 * be kept to stand beside the next. Where months can be added up, dragging over them does so.
 */
export function readChart(figure: HTMLElement): void {
  const drawing = figure.querySelector<HTMLElement>('.drawing')
  const svgs = [...figure.querySelectorAll<SVGSVGElement>('.drawing > svg')]
  if (drawing === null || svgs.length === 0) return
  const points = pointsOf(figure)
  if (points.length < 2) return
  const last = points.length - 1
  const tip = made('div', { class: 'tip', 'aria-hidden': 'true', hidden: '' })
  drawing.append(tip)
  const isInTime =
    points[0]!.month !== undefined || (points[0]!.xIn !== null && figure.dataset['days'] === undefined)
  let at = isInTime ? last : 0
  let kept: number | undefined
  const range = brush(figure, svgs)

  const show = (svg: SVGSVGElement, index: number) => {
    at = Math.max(0, Math.min(last, index))
    const told = [
      ...points[at]!.lines(),
      ...(kept === undefined || kept === at ? [] : [`${words.beside} ${points[kept]!.lines().join(' · ')}`]),
    ]
    for (const one of svgs) {
      one.setAttribute('aria-valuenow', String(at))
      one.setAttribute('aria-valuetext', told.join('. '))
    }
    tip.replaceChildren(
      ...told.map((line, n) => made(n === 0 ? 'strong' : 'span', {}, line)),
      made('small', {}, words.keep),
    )
    tip.hidden = false
    mark(svg, points, at, kept)
    const { x, y } = placeOf(svg, points[at]!)
    const [ground, box] = [drawing.getBoundingClientRect(), tip.getBoundingClientRect()]
    tip.style.left = `${Math.max(0, Math.min(ground.width - box.width, x - ground.left - box.width / 2))}px`
    tip.style.top = `${y - ground.top - box.height - 10}px`
  }
  const hide = () => {
    tip.hidden = true
    for (const svg of svgs) unmark(svg)
  }

  for (const svg of svgs) {
    for (const [name, value] of Object.entries({
      role: 'slider',
      tabindex: '0',
      'aria-describedby': explained(
        range !== null ? 'readSums' : points[0]!.month === undefined ? 'read' : 'readYears',
      ),
      'aria-valuemin': '0',
      'aria-valuemax': String(last),
      'aria-valuenow': String(at),
      'aria-valuetext': points[at]!.lines().join('. '),
    }))
      svg.setAttribute(name, value)
    svg.addEventListener('focus', () => show(svg, at))
    svg.addEventListener('blur', hide)
    svg.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        kept = undefined
        range?.clear()
        hide()
        return
      }
      if (event.key === 'Enter' || event.key === ' ') kept = kept === at ? undefined : at
      const next = keyed(event.key, at, points, range !== null)
      if (next === undefined && event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      if (next !== undefined && event.shiftKey) range?.extend(at, next)
      else if (next !== undefined) range?.clear()
      show(svg, next ?? at)
    })
    let from: { index: number; x: number } | undefined
    svg.addEventListener('pointerdown', (event) => {
      from = { index: nearest(svg, points, event), x: event.clientX }
      if (range !== null && event.button === 0) svg.setPointerCapture(event.pointerId)
      show(svg, from.index)
    })
    svg.addEventListener('pointermove', (event) => {
      const index = nearest(svg, points, event)
      if (from !== undefined && range !== null && Math.abs(event.clientX - from.x) > 6)
        range.choose(from.index, index)
      show(svg, index)
    })
    svg.addEventListener('pointerup', (event) => {
      const isStill = from !== undefined && Math.abs(event.clientX - from.x) <= 6
      if (isStill && event.pointerType === 'mouse') kept = kept === from!.index ? undefined : from!.index
      from = undefined
    })
    svg.addEventListener('pointercancel', () => (from = undefined))
    svg.addEventListener('pointerleave', () => {
      if (from === undefined && document.activeElement !== svg) hide()
    })
  }
}

/** Where a key leads: up and right go on, down and left back; on a calendar up and down are its rows. */
function keyed(key: string, at: number, points: readonly Point[], isByMonth: boolean): number | undefined {
  const last = points.length - 1
  const { month } = points[at]!
  if (month !== undefined && /^(Arrow|Page)(Up|Down)$/.test(key))
    return rowAway(points, at, month, key.endsWith('Up') ? -12 : 12)
  const far = isByMonth || last > 36 ? 12 : Math.max(2, Math.round(last / 10))
  return {
    ArrowRight: at + 1,
    ArrowUp: at + 1,
    ArrowLeft: at - 1,
    ArrowDown: at - 1,
    PageUp: at + far,
    PageDown: at - far,
    Home: 0,
    End: last,
  }[key]
}

/** The month of a calendar a row above or below, or the nearest to it that has a count. */
function rowAway(points: readonly Point[], at: number, month: number, by: number): number {
  const away = (place: number) => Math.abs(points[place]!.month! - month - by)
  return points.reduce((best, _, place) => (away(place) < away(best) ? place : best), at)
}

/** The id of the words that say which keys read a chart; they stand once in the page. */
function explained(kind: 'read' | 'readSums' | 'readYears'): string {
  const id = `how-${kind}`
  if (document.getElementById(id) === null)
    document.querySelector('#interaction')!.append(made('p', { id }, words[kind]))
  return id
}

function nearest(svg: SVGSVGElement, points: readonly Point[], { clientX, clientY }: PointerEvent): number {
  let best = 0
  let least = Infinity
  points.forEach((point, index) => {
    const { left, top, right, bottom } = boxOf(svg, point)
    const away = Math.hypot(
      Math.max(left - clientX, 0, clientX - right),
      point.xIn === null ? Math.max(top - clientY, 0, clientY - bottom) : 0,
    )
    if (away < least) [best, least] = [index, away]
  })
  return best
}

interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** Where a point is in the window. */
function boxOf(svg: SVGSVGElement, point: Point): Box {
  if (point.xIn === null) return point.markIn(svg)?.getBoundingClientRect() ?? svg.getBoundingClientRect()
  const { left, top, width, bottom } = svg.getBoundingClientRect()
  const x = left + (point.xIn(svg) / svg.viewBox.baseVal.width) * width
  return { left: x, right: x, top, bottom }
}

function placeOf(svg: SVGSVGElement, point: Point): { x: number; y: number } {
  const { left, right, top } = boxOf(svg, point)
  return { x: (left + right) / 2, y: top }
}

function mark(svg: SVGSVGElement, points: readonly Point[], at: number, kept: number | undefined): void {
  unmark(svg)
  const { height } = svg.viewBox.baseVal
  for (const [index, name] of [
    [kept, 'kept'],
    [at, 'read'],
  ] as const) {
    if (index === undefined) continue
    const { xIn, markIn } = points[index]!
    if (xIn === null) markIn(svg)?.classList.add(name)
    else
      svg.append(drawn('line', { class: `rule ${name}`, x1: xIn(svg), x2: xIn(svg), y1: 0, y2: height - 20 }))
  }
}

function unmark(svg: SVGSVGElement): void {
  for (const rule of svg.querySelectorAll('.rule')) rule.remove()
  for (const one of svg.querySelectorAll('.kept, .read')) one.classList.remove('kept', 'read')
}
