import type { Language } from './language.ts'

const locale = { en: 'en-US', es: 'es-US' } as const

/** A number as both languages write it here, 1,234.5, with a real minus sign. */
export function digits(value: number, language: Language, options: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(locale[language], options).format(value).replace('-', '−')
}

/** A whole number with separators: 49,052. */
export function count(value: number, language: Language): string {
  return digits(value, language, { maximumFractionDigits: 0 })
}

/** A share as a percentage: no decimals below a thousand cases, else one (methods, 0.12); “<1%” for what would round to none, “>99%” for what is not all. */
export function percent(share: number, cases: number, language: Language): string {
  const places = cases < 1000 ? 0 : 1
  const text = (value: number) =>
    digits(value, language, {
      style: 'percent',
      minimumFractionDigits: places,
      maximumFractionDigits: places,
    })
  const least = places === 0 ? 0.01 : 0.001
  if (share > 0 && text(share) === text(0)) return `<${text(least)}`
  if (share < 1 && text(share) === text(1)) return `>${text(1 - least)}`
  return text(share)
}

/** A number that we set ourselves, such as a threshold, with all its digits; a share in percent. */
export function asSet(value: number, isShare: boolean, language: Language): string {
  const style = isShare ? 'percent' : 'decimal'
  return digits(value, language, { style, maximumFractionDigits: 2 })
}

/** A share as “12 in 100”: whole, “fewer than 1” for what would round to none, “more than 99” for what is not all. */
export function inHundred(share: number, language: Language): string {
  const whole = Math.round(share * 100)
  if (share > 0 && whole === 0) return language === 'en' ? 'fewer than 1' : 'menos de 1'
  if (share < 1 && whole === 100) return language === 'en' ? 'more than 99' : 'más de 99'
  return String(whole)
}

/** Whether a number in words stands before a verb or noun in the singular: 1, “fewer than 1”, “menos de 1”. */
export function isOne(text: string): boolean {
  return /(?:^|\s)1$/.test(text)
}

/** A measure's value as its kind is written (methods, 0.12): days whole, rates to two digits, differences in points. */
export function written(value: number, kind: string, language: Language): string {
  switch (kind) {
    case 'count':
      return count(value, language)
    case 'share':
      return percent(value, 0, language)
    case 'days':
      return `${count(value, language)} ${language === 'en' ? 'days' : 'días'}`
    case 'difference':
      return `${points(100 * value, language)} ${language === 'en' ? 'points' : 'puntos'}`
    case 'index':
      return digits(value, language, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
    default:
      return digits(value, language, { maximumSignificantDigits: 2 })
  }
}

/** A difference in points with its sign and one decimal: −19.8, +0.5. */
export function points(value: number, language: Language): string {
  return digits(value, language, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  })
}

/** A number with one decimal and the real minus: −1.3; what rounds to nothing has no sign. */
export function oneDecimal(value: number, language: Language): string {
  return digits(value, language, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'negative',
  })
}

/** A size of a file: 1.2 MB, 34 KB. */
export function fileSize(bytes: number, language: Language): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte']
  return digits(value, language, { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 })
}
