import svgpath from 'svgpath'

/**
 * HTML with its drawings said shortly: coordinates to tenths, finer than any eye sees, each point of a line by its step
 * from the last, which packs to half, and no blanks or closing marks that nothing needs. Names of marks, which show under a
 * pointer, stand in the wide drawing alone: a phone has none.
 */
export function shortened(html: string): string {
  return html.replace(/<svg[\s>][\s\S]*?<\/svg>/g, (svg) =>
    (svg.startsWith('<svg class="narrow"') ? svg.replace(/<title>[^<]*<\/title>/g, '') : svg)
      .replace(/ d="([^"]*)"/g, (_, path: string) => ` d="${inSteps(path)}"`)
      .replace(/ (?!data-|aria-|d=)[a-zA-Z0-9]+="[^"]*\.\d{2,}[^"]*"/g, (attribute) =>
        attribute.replace(/\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10)),
      )
      .replace(/><\/(?:line|rect|circle|path)>/g, '/>')
      .replace(/>\s+(?=<(?!tspan))/g, '>')
      .replace(/(<(?:text|title)\b[^>]*>)\s+/g, '$1')
      .replace(/\s+(?=<\/(?:text|title)>)/g, ''),
  )
}

/** Rounded before the steps are taken, so that no step carries the error of those before it. */
function inSteps(path: string): string {
  return svgpath(path).round(1).rel().round(1).toString()
}
