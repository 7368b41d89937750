import type { Context } from './_compute.ts'
import { hidden, share } from './_numbers.ts'
import type { Computed, Counted } from './_row.ts'

/** How often complaints stopped short; nothing where no label of the agency means that they did. Source: methods, B4. */
export function rows(lines: readonly Counted[], { outcome_words }: Context): Computed[] {
  if (lines.length === 0) return []
  if (!outcome_words.includes('closed_no_cooperation'))
    return [{ origin: 'public', ...hidden('no_word_for_it') }]
  return lines.map(({ numerator, denominator, ...keys }) => ({ ...keys, ...share(numerator, denominator!) }))
}
