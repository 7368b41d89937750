import type { Language } from './language.ts'

const locale = { en: 'en-GB', es: 'es' } as const

function written(iso: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale[language], { ...options, timeZone: 'UTC' }).format(
    new Date(`${iso.length === 7 ? `${iso}-01` : iso}T00:00:00Z`),
  )
}

/** A day as it is written out: `2023-07-07` → “7 July 2023”, “7 de julio de 2023”. */
export function day(iso: string, language: Language): string {
  return written(iso, language, { day: 'numeric', month: 'long', year: 'numeric' })
}

/** A month as it is written out: `2023-07` → “July 2023”, “julio de 2023”. */
export function month(iso: string, language: Language): string {
  return written(iso, language, { month: 'long', year: 'numeric' })
}

/** A day without its year: `2023-01-24` → “24 January”, “24 de enero”. */
export function dayOfYear(iso: string, language: Language): string {
  return written(iso, language, { day: 'numeric', month: 'long' })
}

/** A month without its year: `2020-10` → “October”, “octubre”. */
export function monthOfYear(iso: string, language: Language): string {
  return written(iso, language, { month: 'long' })
}

const ordinals = ['primer', 'segundo', 'tercer', 'cuarto']

/** When something of a period was, within a sentence: “in July 2023”, “en julio de 2023”, “en el cuarto trimestre de 2025”. */
export function during(value: string, language: Language): string {
  if (language === 'en') return `in ${period(value, language)}`
  return value.includes('-Q') ? `en el ${period(value, language)}` : `en ${period(value, language)}`
}

/** A period of a measure row in words: a month, a quarter, a year as it stands, or all years. */
export function period(value: string, language: Language): string {
  const [year, quarter] = value.split('-Q')
  if (quarter !== undefined)
    return language === 'en'
      ? `quarter ${quarter} of ${year}`
      : `${ordinals[Number(quarter) - 1]} trimestre de ${year}`
  if (value === 'all') return language === 'en' ? 'all years' : 'todos los años'
  return value.length === 'YYYY-MM'.length ? month(value, language) : value
}
