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
const above = 52
const below = 26

/** A drawing as a picture file of its own: SVG with its colours as they are seen, its title above and its source below. */
export function pictureText(drawn: SVGElement, { title, same, source }: PictureWords): string {
  const [, , width, height] = drawn.getAttribute('viewBox')!.split(' ').map(Number) as [
    number,
    number,
    number,
    number,
  ]
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
  const texts: [string, number, number, string][] = [
    [title, -above + 22, 16, '600'],
    [same, -above + 40, 12, '400'],
    [source, height + below - 8, 11, '400'],
  ]
  copy.prepend(
    made('rect', { x: 0, y: -above, width, height: height + above + below, fill: backgroundColor }),
    ...texts.map(([text, y, size, weight]) =>
      made('text', { x: 8, y, 'font-size': size, 'font-weight': weight, fill: color }, text),
    ),
  )
  return new XMLSerializer().serializeToString(copy)
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
