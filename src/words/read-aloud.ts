import { agencies, measureRows, type Measure, type MeasureRow, type PublishedAgency } from '../published.ts'
import { lastFullYear } from '../charts/_rows.ts'
import { day, during, period } from './date.ts'
import { districtName } from './district-sentences.ts'
import { said, type Language } from './language.ts'
import { measured } from './measured.ts'
import { messages } from './messages.ts'
import { count } from './number.ts'

type Template = Measure['aloud'][number]

/** One sentence of an example, with the range of its number where the sentence does not say it itself. */
interface Told {
  text: string
  range: string | null
}

/** Numbers of one agency as a measure reads them aloud. */
export interface Example {
  agency: PublishedAgency
  told: Told[]
  isOfPublic: boolean
}

const lengths = { year: 'YYYY', quarter: 'YYYY-Qn', month: 'YYYY-MM', day: 'YYYY-MM-DD' } as const
const isPeriod = (value: string, wanted: Template['period']) =>
  wanted === 'all'
    ? value === 'all'
    : value.length === lengths[wanted].length &&
      value.includes('-Q') === (wanted === 'quarter') &&
      value !== 'all'

/** What is in brackets is our word for labels taken together, such as “(other courses)”. */
const holds = (row: MeasureRow, template: Template) =>
  (template.category === 'any' ? !row.category.startsWith('(') : row.category === template.category) &&
  (template.area === 'any' ? row.area !== 'all' : row.area === template.area) &&
  row.people_group === template.people_group &&
  isPeriod(row.period, template.period) &&
  !row.flags.includes('incomplete') &&
  (row.status === 'shown' || !template.en.includes('{value}')) &&
  (row.value ?? row.numerator) !== null

const cases = (row: MeasureRow) => row.denominator ?? row.numerator ?? row.value ?? 0

/** The rows that a template can be read from: of the public, else of all; the latest first, then the largest. */
function readable(measure: Measure, agency: PublishedAgency, template: Template): MeasureRow[] {
  const rows = measureRows(measure.stem, agency.agency_id).filter(
    (row) => holds(row, template) && (template.period !== 'year' || row.period <= lastFullYear(agency.as_of)),
  )
  const own = rows.filter(({ origin }) => origin === 'public')
  return (own.length > 0 ? own : rows.filter(({ origin }) => origin === 'all')).toSorted(
    (a, b) => b.period.localeCompare(a.period) || cases(b) - cases(a),
  )
}

/**
 * A measure read aloud with numbers that are published here: of the real agency with most cases, else of a fictional
 * one; null where no agency has the records. The sentences after the first are of its period and area.
 */
export function readAloud(measure: Measure, language: Language): Example | null {
  const [first, ...others] = measure.aloud
  const found = agencies()
    .flatMap((agency) =>
      readable(measure, agency, first!)
        .slice(0, 1)
        .map((row) => ({ agency, row })),
    )
    .toSorted(
      (a, b) =>
        Number(a.agency.is_demonstration) - Number(b.agency.is_demonstration) || cases(b.row) - cases(a.row),
    )[0]
  if (found === undefined) return null
  const { agency, row } = found
  const more = others.flatMap((template) =>
    readable(measure, agency, template)
      .filter((one) => one.period === row.period && one.area === row.area)
      .slice(0, 1)
      .map((one) => filled(template, one, agency, language)),
  )
  return {
    agency,
    told: [filled(first!, row, agency, language), ...more],
    isOfPublic: row.origin === 'public',
  }
}

function filled(template: Template, row: MeasureRow, agency: PublishedAgency, language: Language): Told {
  const { charts } = messages(language)
  const value = (one: number | null) => (one === null ? '' : measured(one, row, language))
  const whole = (one: number | null) => (one === null ? '' : count(one, language))
  const words: Record<string, string> = {
    place: said(agency.place, language),
    value: value(row.value),
    lower: value(row.lower),
    upper: value(row.upper),
    numerator: whole(row.numerator),
    denominator: whole(row.denominator),
    period:
      row.period.length === lengths.day.length ? day(row.period, language) : period(row.period, language),
    during: during(row.period, language),
    day: day(agency.as_of, language),
    area: districtName(row.area, language),
    label: row.category,
  }
  const sentence = said(template, language)
  return {
    text: sentence.replace(/\{(\w+)\}/g, (_, key: string) => words[key]!),
    range:
      row.lower === null ||
      row.upper === null ||
      sentence.includes('{lower}') ||
      value(row.lower) === value(row.upper)
        ? null
        : charts.rangeOf(value(row.lower), value(row.upper)),
  }
}
