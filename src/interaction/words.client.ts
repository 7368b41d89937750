import type { Words } from './told-words.ts'

const holder = document.querySelector<HTMLElement>('#interaction')!

/** The words of what happens in the page, in its language. */
export const words = JSON.parse(holder.dataset['words']!) as Words
export const language = document.documentElement.lang

const numbers = new Intl.NumberFormat(language === 'es' ? 'es-US' : 'en-US')

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
