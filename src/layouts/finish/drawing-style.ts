import { colourTokens } from '../tokens.ts'
import { typeface } from '../typeface.ts'

/** The rules of the site’s sheet for drawings, with light colours and the typeface by name: a sheet for a picture that stands alone. */
export function drawingStyle(css: string): string {
  const tokens = colourTokens(css, 'light')
  const own = css.replace(/@media \(forced-colors: active\) \{[\s\S]*?\n {2}\}\n/g, '')
  return [...own.matchAll(/^ {2}(svg [^{]+)\{([^}]*)\}/gm)]
    .map(([, selector, body]) => `${selector!.trim()}{${body!.replace(/\s+/g, ' ').trim()}}`)
    .join('\n')
    .replaceAll('var(--typeface)', `'${typeface}', system-ui, sans-serif`)
    .replace(/var\((--[a-z-]+)\)/g, (_, name: string) => {
      const colour = tokens.get(name)
      if (colour === undefined) throw new Error(`the style sheet has no colour ${name}`)
      return colour
    })
}
