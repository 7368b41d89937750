import { textLines } from './text-lines.ts'

/** What a picture says above and below its drawing. */
export interface PictureWords {
  title: string
  same: string
  source: string
}

/** What of a style a drawing shows. */
const shown = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-size',
  'font-weight',
] as const
const font = 'Helvetica, Arial, sans-serif'
const margin = 8
/** Size, weight and height of a line of each text. */
const looks = {
  title: { size: 16, weight: 600, height: 20 },
  same: { size: 12, weight: 400, height: 16 },
  source: { size: 11, weight: 400, height: 14 },
} as const satisfies Record<keyof PictureWords, { size: number; weight: number; height: number }>

/** A drawing as a picture file of its own: SVG with its colours as they are seen, its title above and its source below. */
export function pictureText(drawn: SVGElement, said: PictureWords): string {
  const [, , width, height] = drawn.getAttribute('viewBox')!.split(' ').map(Number) as [
    number,
    number,
    number,
    number,
  ]
  const room = width - 2 * margin
  const [title, same, source] = (['title', 'same', 'source'] as const).map((part) =>
    linesOf(said[part], looks[part], room),
  ) as [Line[], Line[], Line[]]
  const above = margin + heightOf(title) + heightOf(same) + margin
  const below = margin + heightOf(source) + margin
  const copy = drawn.cloneNode(true) as SVGElement
  const originals = [...drawn.querySelectorAll('*')]
  for (const [at, mark] of [...copy.querySelectorAll('*')].entries()) {
    const style = getComputedStyle(originals[at]!)
    for (const name of shown) mark.setAttribute(name, style.getPropertyValue(name))
    mark.removeAttribute('class')
  }
  const { color, backgroundColor } = getComputedStyle(document.documentElement)
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('viewBox', `0 ${-above} ${width} ${height + above + below}`)
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height + above + below))
  copy.setAttribute('font-family', font)
  copy.removeAttribute('class')
  copy.prepend(
    made('rect', { x: 0, y: -above, width, height: height + above + below, fill: backgroundColor }),
    ...written([...title, ...same], margin - above, color),
    ...written(source, height + margin, color),
  )
  return new XMLSerializer().serializeToString(copy)
}

type Look = (typeof looks)[keyof typeof looks]
type Line = Look & { text: string }

/** A text in lines that have room, by the letters of this browser. */
function linesOf(text: string, look: Look, room: number): Line[] {
  const pen = document.createElement('canvas').getContext('2d')!
  pen.font = `${look.weight} ${look.size}px ${font}`
  return textLines(text, (line) => pen.measureText(line).width <= room).map((line) => ({
    ...look,
    text: line,
  }))
}

const heightOf = (lines: readonly Line[]): number => lines.reduce((sum, { height }) => sum + height, 0)

/** Lines one below the other from a height on. */
function written(lines: readonly Line[], top: number, fill: string): SVGElement[] {
  return lines.map(({ text, size, weight }, at) =>
    made(
      'text',
      {
        x: margin,
        y: top + heightOf(lines.slice(0, at)) + size,
        'font-size': size,
        'font-weight': weight,
        fill,
      },
      text,
    ),
  )
}

/** The same picture in dots, twice as many each way as it is wide. @throws Error when the browser cannot draw it. */
export async function pictureDots(svg: string): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.width * 2
  canvas.height = image.height * 2
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) =>
    canvas.toBlob((dots) => (dots === null ? reject(new Error('no picture')) : resolve(dots))),
  )
}

function made(tag: string, attributes: Record<string, string | number>, text = ''): SVGElement {
  const mark = document.createElementNS('http://www.w3.org/2000/svg', tag)
  for (const [name, value] of Object.entries(attributes)) mark.setAttribute(name, String(value))
  mark.textContent = text
  return mark
}
