import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { z } from 'zod'
import { tables } from '../schema/tables.ts'
import { formulas, type Formula } from './_formulas.ts'
import { reasons } from './_reasons.ts'
import { thresholds } from './_thresholds.ts'

const both = z.strictObject({ en: z.string().min(1), es: z.string().min(1) })
/**
 * What `value` is: a plain count; a share 0–1; a rate per so many (the unit says of what); days; a difference of shares
 * (0.05 = 5 points) or of anything else in its own unit; a ratio of two rates; an index on a scale of its own.
 */
const kind = z.enum(['count', 'share', 'rate', 'days', 'difference', 'ratio', 'index'])

/** The questions that readers come with, in the order of the index of measures. */
const question = z.enum([
  'how_many',
  'endings',
  'waiting',
  'afterwards',
  'people',
  'districts',
  'force',
  'trust',
])
/** What a sentence read aloud can be filled with. */
const fillings = 'place value lower upper numerator denominator period during day area label'.split(' ')
const slots = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot!)
/** A sentence with places for a published number, and which row it is read from: of one period, the latest. */
const aloud = z
  .strictObject({
    category: z.string().default('all').describe('`any` takes the largest.'),
    period: z.enum(['all', 'year', 'quarter', 'month', 'day']).default('all'),
    area: z.enum(['all', 'any']).default('all').describe('`any` takes the largest.'),
    people_group: z.string().default('all'),
    en: z.string().min(1),
    es: z.string().min(1),
  })
  .refine(
    ({ en, es }) => slots(en).every((slot) => fillings.includes(slot) && slots(es).includes(slot)),
    'aloud: the same known places in both languages',
  )

const thresholdNames = Object.keys(thresholds) as [Threshold, ...Threshold[]]
type Threshold = keyof typeof thresholds
type FormulaName = keyof typeof formulas

const page = z.strictObject({
  title: both,
  /** What a count counts, such as “complaints”; of a rate with its per, such as “complaints per 100 officers”. */
  unit: both,
  /** Words for the denominator, or null for a plain count. */
  denominator: both.nullable(),
  sentence: both,
  caveat: both,
  misuse: both,
  /** The question of a reader that it answers, and where it stands among those that do. */
  question,
  place: z.number().int().positive(),
  /** The measure as one would say it of one place; sentences after the first are of the same period and area. */
  aloud: z.array(aloud).min(1),
  kind,
  /** The measure whose query it shares, where the two differ in their function only. */
  query: z.string().optional(),
  /** Categories of another kind than the measure, by category or by its part before the slash. */
  kinds: z.record(z.string(), kind).default({}),
  /** The thresholds that decide when it is shown, as `_thresholds.ts` names them. */
  thresholds: z.array(z.enum(thresholdNames)).default([]),
  /** The formulas it is computed by, as `_formulas.ts` names them. */
  formulas: z.array(z.enum(Object.keys(formulas) as [FormulaName, ...FormulaName[]])).default([]),
  /** The table whose rows it is about. */
  of: z.enum(tables.map(({ name }) => name) as [string, ...string[]]).default('complaints'),
  /** Why an agency with such rows can have no number at all. */
  absent: z.enum(Object.keys(reasons) as [string, ...string[]]).default('no_such_records'),
  /** What an agency must publish for the measure to be possible. */
  needs: z.array(z.enum(['closed_on', 'findings', 'finding_kinds', 'no_cooperation'])),
  /** Numbers about time are hidden where too many rows were kept out, or only closed ones are there (methods, 0.4, B6). */
  is_timing: z.boolean(),
  /**
   * What each category means, in the order of display; absent where a word list gives it. Of a category with a slash,
   * each part is named by itself here or in a word list.
   */
  categories: z.record(z.string(), both).optional(),
  /** The tables it reads: released ones, or ours before release, for totals that rows may not leave for. */
  reads: z.enum(['release', 'ours']).default('release'),
  /** Anyone can have the number from the linked file with the printed query. */
  recomputable: z.boolean(),
  /** Why it cannot be recomputed. */
  why_not: both.optional(),
  sources: z.array(
    z.strictObject({
      cite: z.string(),
      /** What it says, or what is taken from it. */
      about: both.optional(),
      mark: z.enum(['V', 'S', 'M']),
    }),
  ),
})

const checked = page
  .refine(
    ({ recomputable, why_not }) => recomputable === (why_not === undefined),
    'why_not: where not recomputable',
  )
  .refine(
    ({ recomputable, reads }) => reads === 'release' || !recomputable,
    'what reads ours is not recomputable',
  )

/** The words of one measure, in both languages, with its SQL as text, and its function where it has one. */
export type Measure = Omit<z.infer<typeof page>, 'formulas'> & {
  formulas: Formula[]
  stem: string
  sql: string
  /** The text of `x.ts`, which makes numbers of the rows of the SQL; null where SQL says all. */
  code: string | null
  /** The text of `x.test.ts`, which takes the number by another road. */
  test: string
  definition: { en: string; es: string }
}

let measures: readonly Measure[] | null = null

/**
 * Every measure of this folder, by stem: `x.md` (words) beside `x.sql` or the query it names, and `x.ts` where SQL
 * cannot say it. They are part of the program and read once.
 */
export function readMeasures(): readonly Measure[] {
  const folder = fileURLToPath(new URL('.', import.meta.url))
  measures ??= readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.slice(0, -'.md'.length))
    .sort()
    .map((stem) => readMeasure(folder, stem))
  return measures
}

function readMeasure(folder: string, stem: string): Measure {
  const [, front, en, es] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*?)\n<!-- es -->\n([\s\S]*)$/.exec(
      readFileSync(join(folder, `${stem}.md`), 'utf8'),
    ) ?? []
  if (front === undefined || en === undefined || es === undefined)
    throw new Error(`${stem}.md: front matter, English text, <!-- es -->, Spanish text`)
  const read = checked.safeParse(parse(front))
  if (!read.success) throw new Error(`${stem}.md: ${z.prettifyError(read.error)}`)
  const code = join(folder, `${stem}.ts`)
  return {
    ...read.data,
    formulas: read.data.formulas.map((name) => formulas[name]),
    stem,
    sql: readFileSync(join(folder, `${read.data.query ?? stem}.sql`), 'utf8').trim(),
    code: existsSync(code) ? readFileSync(code, 'utf8').trim() : null,
    test: readFileSync(join(folder, `${stem}.test.ts`), 'utf8').trim(),
    definition: { en: en.trim(), es: es.trim() },
  }
}
