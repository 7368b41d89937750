import { placeboDates, type PlaceboInput } from '../../../src/statistics/placebo-dates.ts'

export function answer(input: PlaceboInput): unknown {
  return placeboDates(input)
}
