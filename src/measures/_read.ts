import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { z } from 'zod'

const both = z.strictObject({ en: z.string().min(1), es: z.string().min(1) })

const page = z.strictObject({
  title: both,
  /** What a count counts, such as “complaints”. */
  unit: both,
  /** Words for the denominator, or null for a plain count. */
  denominator: both.nullable(),
  sentence: both,
  caveat: both,
  misuse: both,
  kind: z.enum(['count', 'share']),
  /** What an agency must publish for the measure to be possible. */
  needs: z.array(z.enum(['closed_on', 'findings', 'finding_kinds'])),
  /** Numbers about time are hidden where too many rows were kept out (methods, 0.4). */
  is_timing: z.boolean(),
  /** What each category means, in the order of display; absent where a word list gives it. */
  categories: z.record(z.string(), both).optional(),
  /** Anyone can have the number from the linked file with the printed query. */
  recomputable: z.boolean(),
  sources: z.array(z.strictObject({ cite: z.string(), mark: z.enum(['V', 'S', 'M']) })),
})

/** The words of one measure, in both languages, with its SQL as text. */
export type Measure = z.infer<typeof page> & {
  stem: string
  sql: string
  definition: { en: string; es: string }
}

/** Every measure of this folder, by stem: `x.md` (words) beside `x.sql` (the number). */
export function readMeasures(folder = fileURLToPath(new URL('.', import.meta.url))): Measure[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.slice(0, -'.md'.length))
    .sort()
    .map((stem) => readMeasure(folder, stem))
}

function readMeasure(folder: string, stem: string): Measure {
  const [, front, en, es] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*?)\n<!-- es -->\n([\s\S]*)$/.exec(
      readFileSync(join(folder, `${stem}.md`), 'utf8'),
    ) ?? []
  if (front === undefined || en === undefined || es === undefined)
    throw new Error(`${stem}.md: front matter, English text, <!-- es -->, Spanish text`)
  return {
    ...page.parse(parse(front)),
    stem,
    sql: readFileSync(join(folder, `${stem}.sql`), 'utf8').trim(),
    definition: { en: en.trim(), es: es.trim() },
  }
}
