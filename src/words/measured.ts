import { kindOf, type MeasureRow } from '../published.ts'
import type { Language } from './language.ts'
import { count, digits, percent, points } from './number.ts'

/** A value of a measure as it is read, in the unit of its kind and rounded as methods 0.12 says: 12%, 153 days, −1.8 points. */
export function measured(
  value: number,
  row: Pick<MeasureRow, 'measure' | 'category' | 'denominator'>,
  language: Language,
): string {
  const cases = row.denominator ?? 1000
  switch (kindOf(row.measure, row.category)) {
    case 'count':
      return count(value, language)
    case 'share':
      return percent(value, cases, language)
    case 'days':
      return language === 'en'
        ? `${count(value, language)} ${value === 1 ? 'day' : 'days'}`
        : `${count(value, language)} ${value === 1 ? 'día' : 'días'}`
    case 'difference':
      return `${points(value * 100, language)} ${language === 'en' ? 'points' : 'puntos'}`
    default:
      return digits(value, language, { maximumSignificantDigits: 2 })
  }
}

/** Values as they stand on one scale: shares whole, unless one of them falls between; points without their unit, and without a nought after the point. */
export function scaleTexts(
  values: readonly number[],
  row: Pick<MeasureRow, 'measure' | 'category'>,
  language: Language,
): string[] {
  const areWhole = values.every((value) => Math.abs(100 * value - Math.round(100 * value)) < 1e-6)
  return values.map((value) =>
    measured(value, { ...row, denominator: areWhole ? 1 : 1000 }, language).replace(
      /(?:[.,]0)? (points|puntos)$/,
      '',
    ),
  )
}
