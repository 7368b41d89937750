/** What a text is, for some patterns mean nothing in some texts: a day in a web address is no date of birth. */
export type TextKind = 'label' | 'identifier' | 'prose' | 'code' | 'address'

/** One kind of private detail, as it looks in a text. */
export interface PrivatePattern {
  what: string
  kinds: readonly TextKind[]
  /** What every text that holds it matches, and others too: an expression as the database knows them, case aside. */
  hint: string
  isIn(text: string): boolean
}

const everywhere = ['label', 'identifier', 'prose', 'code', 'address'] as const
const own = ['label', 'identifier', 'prose', 'code'] as const
const written = ['label', 'prose'] as const

const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/
const phone = /(?<![\w-])(?:\+?1[ .-]?)?(?:\(\d{3}\)[ .-]?|\d{3}[ ./-])\d{3}[ .-]\d{4}(?![\w-])/
// An area code and an exchange begin with 2 to 9.
const phoneInOne = /(?<![\w.,/-])(?:\+?1)?[2-9]\d{2}[2-9]\d{6}(?![\w-]|[.,]\d)/
const socialSecurity = /(?<![\w-])\d{3}[- ]\d{2}[- ]\d{4}(?![\w-])/
const day = String.raw`(?:\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d{2}|(?:19|20)\d{2}[/-]\d{1,2}[/-]\d{1,2})`
const dayAlone = new RegExp(String.raw`(?<![\w/.-])${day}(?![\w/-])`)
const born = new RegExp(
  String.raw`\b(?:d\.?o\.?b\b\.?|date of birth|birth ?date|born(?: on)?|fecha de nacimiento|nacid[oa] el)\W{0,4}(?:${day}|\p{L}+ \d{1,2},? (?:19|20)\d{2}|\d{1,2} (?:de )?\p{L}+ (?:de )?(?:19|20)\d{2})`,
  'iu',
)
const namedPlate =
  /\b(?:licen[cs]e plate|plate|lic\.|tag|placa|matr[ií]cula)(?: (?:no\.?|number|n[úu]m\.?|#))?\W{0,3}(?=[A-Z0-9 -]*\d)[A-Z0-9]{1,4}[ -]?[A-Z0-9]{2,5}\b/i
const plate = /(?<![\w-])(?!(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\b)[A-Z]{3}[ -]\d{4}(?![\w-])/
const streetName = String.raw`(?:(?:[NSEW]|north|south|east|west)\.? )?(?:\d{1,3}(?:st|nd|rd|th)|[\p{L}'.-]{2,})(?: [\p{L}'.-]{2,}){0,2}`
const streetKind =
  '(?:st|street|ave?|avenue|blvd|boulevard|rd|road|dr|drive|ln|lane|ct|court|pl|place|ter|terrace|pkwy|parkway|hwy|highway|cir|circle)'
const houseNumber = String.raw`(?<![\w.-])\d{1,5}(?:-?[A-Za-z])?`
const street = new RegExp(String.raw`${houseNumber} (?!block\b)${streetName} ${streetKind}\b`, 'iu')
// “Way” is a street in names alone: “2022 in the same way” is none.
const way = new RegExp(
  String.raw`${houseNumber} (?:[NSEW]\.? )?(?:(?:\p{Lu}[\p{L}'.-]+|\d{1,3}(?:st|nd|rd|th)) ){1,3}(?:Way|WAY)\b`,
  'u',
)
const calle =
  /\b(?:calle|avenida|avda\.?|av\.|paseo|plaza)\s[\p{L} .'-]{3,40}(?:,\s*)?(?:n[.úu]m?\.?º?\s*)?\d{1,5}\b/iu
const under18 =
  /\b(?:aged?|edad)(?:\s*[:=]\s*|\s(?:de\s)?)(?:1[0-7]|\d)\b|(?<!\d|[-–])(?:1[0-7]|\d)(?:[ -](?:(?:years?|yrs?)[ -]old|años\b)|[ -]?y\/?o\b)/i
const youthUnit =
  /\bjuvenile(?:s)?(?:\W+(?:section|division|unit|bureau|squad|court|justice|corrections|delinquency|reporting|investigations?|detectives?|missing|intake|policy|procedures?))+/gi
const youth = /\bjuveniles?\b|\bminor child\b|\bmenor de edad\b/i

/**
 * What must never stand in a published text (standards, PRIV-02). Names cannot be told from other words by their look:
 * against those stands the list of columns that may leave, which holds no free text.
 */
export const privatePatterns: readonly PrivatePattern[] = [
  { what: 'an e-mail address', kinds: everywhere, hint: '@', isIn: (text) => email.test(text) },
  {
    what: 'a phone number',
    kinds: own,
    hint: String.raw`(\([0-9]{3}\)[ .-]?|[0-9]{3}[ ./-])[0-9]{3}[ .-][0-9]{4}`,
    isIn: (text) => phone.test(text),
  },
  {
    what: 'a phone number',
    kinds: written,
    hint: '[0-9]{10}',
    isIn: (text) => phoneInOne.test(text),
  },
  {
    what: 'a social security number',
    kinds: own,
    hint: '[0-9]{3}[- ][0-9]{2}[- ][0-9]{4}',
    isIn: (text) => socialSecurity.test(text),
  },
  {
    what: 'a date of birth',
    kinds: own,
    hint: String.raw`d\.?o\.?b|birth|born|nacimiento|nacid`,
    isIn: (text) => born.test(text),
  },
  {
    what: 'a day, which may be a date of birth',
    kinds: ['label'],
    hint: '[0-9][/.-][0-9]',
    isIn: (text) => dayAlone.test(text),
  },
  {
    what: 'a number plate',
    kinds: written,
    hint: String.raw`plate|lic\.|tag|placa|matr`,
    isIn: (text) => namedPlate.test(text),
  },
  {
    what: 'a number plate',
    kinds: ['label'],
    hint: '[A-Z]{3}[ -][0-9]{4}',
    isIn: (text) => plate.test(text),
  },
  {
    what: 'a street address',
    kinds: written,
    hint: String.raw`[0-9](-?[a-z])? |calle|avenida|avda|av\.|paseo|plaza`,
    isIn: (text) => street.test(text) || way.test(text) || calle.test(text),
  },
  {
    what: 'a person under 18',
    kinds: written,
    hint: 'age|edad|[0-9][ -]?[ya]|juvenile|minor child',
    isIn: (text) =>
      under18.test(text) || (youth.test(text.replaceAll(youthUnit, '')) && /\s/.test(text.trim())),
  },
]

/** An expression of the database that every text of this kind matches which holds a private detail. */
export function hintFor(kind: TextKind): string {
  const own = privatePatterns.filter(({ kinds }) => kinds.includes(kind)).map(({ hint }) => hint)
  return `(?i:${own.join('|')})`
}

/** The first private detail that a text seems to hold, or null. */
export function privateDetail(text: string, kind: TextKind): string | null {
  return privatePatterns.find(({ kinds, isIn }) => kinds.includes(kind) && isIn(text))?.what ?? null
}
