import svgpath from 'svgpath'

/**
 * HTML with its drawings said shortly: coordinates to tenths, finer than any eye sees, and each point of a line by its step
 * from the last, which packs to half.
 */
export function shortened(html: string): string {
  return html.replace(/<svg[\s>][\s\S]*?<\/svg>/g, (svg) =>
    svg
      .replace(/ d="([^"]*)"/g, (_, path: string) => ` d="${inSteps(path)}"`)
      .replace(/ (?!data-|aria-|d=)[a-zA-Z0-9]+="[^"]*\.\d{2,}[^"]*"/g, (attribute) =>
        attribute.replace(/\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10)),
      ),
  )
}

/** Rounded before the steps are taken, so that no step carries the error of those before it. */
function inSteps(path: string): string {
  return svgpath(path).round(1).rel().round(1).toString()
}
