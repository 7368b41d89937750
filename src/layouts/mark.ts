import drawing from '../../public/mark.svg?raw'

/** The site’s mark as an address that holds the drawing itself: no page has to fetch it beside its text. */
export const markAddress = `data:image/svg+xml,${encoded(drawing.trim())}`

/** Only what an address or an attribute cannot hold as it is. */
function encoded(svg: string): string {
  return svg.replaceAll('"', "'").replace(/[%#<>]/g, (sign) => encodeURIComponent(sign))
}
