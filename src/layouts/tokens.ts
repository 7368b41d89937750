export type Scheme = 'light' | 'dark'

/** The colours of the style sheet by name (`--ink`), as they are in one scheme. */
export function colourTokens(css: string, scheme: Scheme): Map<string, string> {
  return new Map(
    [...css.matchAll(/(--[a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
      ([, name, light, dark]) => [name!, scheme === 'light' ? light! : dark!],
    ),
  )
}
