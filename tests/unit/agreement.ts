/** How far a number may lie from its reference value: |got − expected| ≤ abs + rel · |expected|. */
export interface Tolerance {
  rel: number
  abs: number
}

/**
 * Where a fixture's notes ask for another comparison than its tolerance: the last names of a path (`optimised.sse`)
 * and whether this answer will do beside that expected value.
 */
export type AsNoted = Readonly<Record<string, (got: unknown, expected: unknown) => boolean>>

export interface Agreement {
  /** How many values were compared by the tolerance. */
  compared: number
  /** How many were compared as the notes ask. */
  noted: number
  /** One line per value that differs: its path, what was got, what was expected. */
  differences: string[]
}

/**
 * Whether an answer says what a fixture expects: numbers within the tolerance, null met by null, undefined or a number
 * that is not finite, texts and booleans exactly, lists in order and of equal length. An answer may hold more names
 * than are expected, never fewer. Source: methods, J.
 */
export function agreement(
  got: unknown,
  expected: unknown,
  tolerance: Tolerance,
  asNoted: AsNoted = {},
): Agreement {
  const result: Agreement = { compared: 0, noted: 0, differences: [] }
  const differs = (path: string[], one: unknown, other: unknown) =>
    result.differences.push(
      `${path.join('.')}: got ${JSON.stringify(one)}, expected ${JSON.stringify(other)}`,
    )

  const compare = (one: unknown, other: unknown, path: string[]): void => {
    const named = path.filter((name) => !/^\d+$/.test(name)).join('.')
    const note = Object.keys(asNoted).find((name) => named === name || named.endsWith(`.${name}`))
    if (note !== undefined) {
      result.noted++
      if (!asNoted[note]!(one, other)) differs(path, one, other)
    } else if (Array.isArray(other)) {
      if (!Array.isArray(one) || one.length !== other.length) differs(path, one, other)
      else other.forEach((value, i) => compare(one[i], value, [...path, String(i)]))
    } else if (other !== null && typeof other === 'object') {
      if (one === null || typeof one !== 'object') differs(path, one, other)
      else
        for (const [name, value] of Object.entries(other))
          compare((one as Record<string, unknown>)[name], value, [...path, name])
    } else {
      result.compared++
      if (!sameValue(one, other, tolerance)) differs(path, one, other)
    }
  }

  compare(got, expected, [])
  return result
}

function sameValue(got: unknown, expected: unknown, { rel, abs }: Tolerance): boolean {
  if (expected === null)
    return got === null || got === undefined || (typeof got === 'number' && !isFinite(got))
  if (typeof expected !== 'number') return got === expected
  return typeof got === 'number' && Math.abs(got - expected) <= abs + rel * Math.abs(expected)
}
