import { fittingKinds, parts, type Kind } from './chart-kinds.ts'
import { chartTitle } from './chart-title.ts'
import type { Drawing } from './drawing.ts'
import { element } from './element.client.ts'
import { namingOnPage } from './naming-on-page.client.ts'
import { resultDrawing } from './result-drawing.ts'
import { fileButton, save } from './file-out.client.ts'
import type { Origin } from './result-out.client.ts'
import type { Result } from './result.ts'
import { words } from './words.client.ts'

/** How wide a chart is that leaves the page. */
const pictureWidth = 900

/** How a result is drawn: which chart, of which column. */
export interface Choice {
  kind: Kind
  column: number
}

/**
 * A result as a chart that can be changed and taken as a picture, or null where none fits. `wanted` is what a link asks
 * for; `onChoice` is told what is drawn.
 */
export function resultChart(
  result: Result,
  origin: Origin,
  wanted: { kind: string; column: number } | undefined,
  onChoice: (choice: Choice) => void,
): HTMLElement | null {
  const fitting = fittingKinds(result)
  const { numbers } = parts(result)
  const naming = namingOnPage()
  if (fitting[0] === undefined) return null
  const choice: Choice = {
    kind: fitting.find((kind) => kind === wanted?.kind) ?? fitting[0],
    column: numbers.find((column) => column === wanted?.column) ?? numbers[0]!,
  }
  const title = element('h3')
  const same = element('p', { class: 'small' })
  const picture = element('div', { class: 'picture' })
  const draw = () => {
    const width = Math.max(320, Math.min(900, picture.clientWidth || 640))
    const told = chartTitle(result, choice.kind, choice.column, naming, words)
    title.textContent = told.title
    same.textContent = told.same
    same.hidden = told.same === ''
    picture.replaceChildren(
      svg(resultDrawing(result, choice.kind, choice.column, width, naming), words.chartOf(told.title)),
    )
    onChoice(choice)
  }
  const asFile = async (ending: '.svg' | '.png') => {
    const { pictureDots, pictureText } = await import('./chart-file.client.ts')
    // wide enough for its words, whatever the screen; it stands in the page only while its colours are read
    const large = svg(
      resultDrawing(result, choice.kind, choice.column, pictureWidth, naming),
      title.textContent,
    )
    picture.append(large)
    let text: string
    try {
      text = pictureText(large, {
        title: title.textContent,
        same: same.textContent,
        source: words.pictureSource(origin.data_version, location.host),
      })
    } finally {
      large.remove()
    }
    const file = ending === '.svg' ? new Blob([text], { type: 'image/svg+xml' }) : await pictureDots(text)
    save(file, origin.fileName(ending))
  }
  const kind = select(
    words.chart,
    fitting.map((one) => [one, words.kinds[one]]),
    choice.kind,
    (value) => {
      choice.kind = value as Kind
      draw()
    },
  )
  const column = select(
    words.drawn,
    numbers.map((one) => [String(one), result.columns[one]!.name]),
    String(choice.column),
    (value) => {
      choice.column = Number(value)
      draw()
    },
  )
  requestAnimationFrame(draw)
  return element(
    'section',
    { class: 'result-picture', 'aria-label': words.chart },
    title,
    same,
    picture,
    element(
      'p',
      { class: 'acts' },
      kind,
      column,
      fileButton(words.chartFile('SVG'), origin.say, () => asFile('.svg')),
      fileButton(words.chartFile('PNG'), origin.say, () => asFile('.png')),
    ),
  )
}

let picks = 0

function select(
  name: string,
  options: [string, string][],
  chosen: string,
  onChange: (value: string) => void,
): HTMLElement {
  const choices = options.map(([value, text]) => element('option', { value }, text))
  const id = `pick-${++picks}`
  const made = element('select', { id }, ...choices)
  made.value = chosen
  made.addEventListener('change', () => onChange(made.value))
  return element('span', {}, element('label', { for: id }, `${name} `), made)
}

function svg({ width, height, marks }: Drawing, label: string): SVGElement {
  const space = 'http://www.w3.org/2000/svg'
  const made = document.createElementNS(space, 'svg')
  const attributes = {
    class: 'result-chart',
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-label': label,
  }
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  for (const mark of marks) {
    const child = document.createElementNS(space, mark.tag)
    for (const [name, value] of Object.entries(mark.attributes)) child.setAttribute(name, String(value))
    if (mark.text !== undefined) child.textContent = mark.text
    made.append(child)
  }
  return made
}
