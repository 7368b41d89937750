import type { Words } from './told-words.ts'

const holder = document.querySelector<HTMLElement>('#interaction')!

/** The words of what happens in the page, in its language. */
export const words = JSON.parse(holder.dataset['words']!) as Words
export const language = document.documentElement.lang

const numbers = new Intl.NumberFormat(language === 'es' ? 'es-US' : 'en-US')

const monthNames = new Intl.DateTimeFormat(language === 'es' ? 'es' : 'en-GB', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** A month with its year, in the language of the page; `month` counts from 0. */
export function monthName(year: number, month: number): string {
  return monthNames.format(Date.UTC(year, month))
}

/** A whole number with separators. */
export function count(value: number): string {
  return numbers.format(value)
}

/** How many of a unit, named for one and for several (`complaint|complaints`), and which of them. */
export function counted(value: number, unit = '', which = ''): string {
  const [one = '', several = ''] = unit.split('|')
  const many = `${count(value)} ${value === 1 ? one : several}`.trim()
  return which === '' ? many : `${many}${unit === '' ? ' ' : ', '}${which}`
}

/** A sentence with its places filled: `{count} complaints`. */
export function filled(sentence: string, places: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => places[name] ?? whole)
}
