import type { Level } from '../published.ts'
import type { Language } from './language.ts'

const locale = { en: 'en-US', es: 'es-US' } as const

export type LevelUnit = 'points' | 'percentage_points' | 'count'

const units = {
  en: { points: ' points', percentage_points: ' percentage points', count: '' },
  es: { points: ' puntos', percentage_points: ' puntos porcentuales', count: '' },
} as const

const sides = {
  en: { above: 'above', below: 'below', at: 'level with' },
  es: { above: 'por encima de', below: 'por debajo de', at: 'a la par de' },
} as const

/** A distance from the usual level without its sign: 9.6 points, 2.1 percentage points, 12%. */
export function distance(value: number, unit: LevelUnit, language: Language): string {
  return `${digits(Math.abs(value), unit, language, 'never')}${units[language][unit]}`
}

/** Where a level stands: “9.6 points below”, or “level with” for what rounds to nothing. */
export function placed(value: number, unit: LevelUnit, language: Language): string {
  const isNothing = !/[1-9]/.test(digits(Math.abs(value), unit, language, 'never'))
  if (isNothing) return sides[language].at
  return `${distance(value, unit, language)} ${sides[language][value > 0 ? 'above' : 'below']}`
}

/** The limits of a level, with signs: “−11.3 to −7.9 points”. */
export function levelRange({ lower, upper }: Level, unit: LevelUnit, language: Language): string {
  const [low, high] = [lower, upper].map((limit) => digits(limit, unit, language, 'exceptZero'))
  return `${low} ${language === 'en' ? 'to' : 'a'} ${high}${units[language][unit]}`
}

/** A level with its sign and limits: “−17.1 percentage points (−30.6 to −3.6)”. */
export function levelWithRange(one: Level, unit: LevelUnit, language: Language): string {
  const range = levelRange(one, unit, language).replace(units[language][unit], '')
  return `${level(one.value, unit, language)} (${range})`
}

/** A level with its sign: “−9.6 points”. */
export function level(value: number, unit: LevelUnit, language: Language): string {
  return `${digits(value, unit, language, 'exceptZero')}${units[language][unit]}`
}

/** A value of a series as it is measured: a score with one decimal, a share in percent, a whole count. */
export function seriesValue(value: number, unit: LevelUnit, language: Language): string {
  const places = unit === 'count' ? 0 : 1
  const text = new Intl.NumberFormat(locale[language], {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  }).format(value)
  return unit === 'percentage_points' ? `${text}%` : text
}

function digits(
  value: number,
  unit: LevelUnit,
  language: Language,
  signDisplay: 'never' | 'exceptZero',
): string {
  const places = unit === 'count' ? 0 : 1
  return new Intl.NumberFormat(locale[language], {
    style: unit === 'count' ? 'percent' : 'decimal',
    minimumFractionDigits: places,
    maximumFractionDigits: places,
    signDisplay,
  })
    .format(value)
    .replace('-', '−')
}
