import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { Problem, quoted } from './problem.ts'
import { sourceFields } from './sources/source-fields.ts'
import { tables } from './schema/tables.ts'
import { comparability, type Answers } from './schema/words/comparability.ts'

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'lower-case letters, digits and hyphens')
const sourceId = z.string().regex(/^[a-z][a-z0-9_]{0,62}$/, 'lower-case letters, digits and underscores')
const both = z
  .strictObject({ en: z.string().min(1), es: z.string().min(1) })
  .describe('The same text in English and Spanish.')
/** A reason that a reader meets, in a sentence. */
const reason = z.strictObject({ en: z.string().min(20), es: z.string().min(20) })
const range = z.tuple([z.number().int().positive(), z.number().int().positive()])
/** The tables that an agency can fill; counts are made of others. */
const filled = tables.filter(({ countOf }) => countOf === undefined)
const tableName = z.enum(filled.map((table) => table.name) as [string, ...string[]])

const source = z
  .strictObject({
    title: both.describe('What the file is, in a few words.'),
    publisher: z.string().min(1).describe('Who publishes it.'),
    url: z.url().describe('The page a person can open to find it.'),
    platform: z
      .enum(['file', 'url', 'socrata', 'arcgis', 'ckan', 'opendatasoft', 'carto'])
      .describe('How it is obtained; `file` means by hand, `url` a file at a fixed address.'),
    host: z.string().optional(),
    dataset: z.string().optional().describe('The publisher’s own id of the data set.'),
    ...sourceFields,
    optional: z.boolean().default(false).describe('The agency can be read without it.'),
    rows_become: tableName
      .optional()
      .describe(
        'The table whose SQL must return at least one row for each row of this source, so that none is lost in silence.',
      ),
    key: z.array(z.string()).default([]).describe('Columns that name a row from one release to the next.'),
    volatile: z.array(z.string()).default([]).describe('Columns that change every day and mean nothing.'),
    time_zone: z.string().describe('IANA name, for platforms that publish instants.'),
    cadence_days: z
      .number()
      .int()
      .positive()
      .nullable()
      .describe('How often it is renewed; null if it is not.'),
    is_final: z
      .boolean()
      .default(false)
      .describe(
        'Nothing more is added to this file: it answers one request, is of a time that is over, or was withdrawn. Pages then say that it ended and is not updated.',
      ),
    licence: z.string().describe('SPDX id, or `unknown`. Never guessed.'),
    columns: z
      .array(z.string())
      .default([])
      .describe('Columns that the SQL reads. One that is missing stops the refresh.'),
    ignored: z
      .record(z.string(), z.string().min(3))
      .default({})
      .describe('Columns left aside, each with its reason.'),
    dates: z
      .record(z.string(), z.array(z.string()).min(1))
      .default({})
      .describe('Columns to read as dates, each with its formats, such as %m/%d/%Y.'),
    not_dates: z
      .array(z.string())
      .default([])
      .describe('Texts in those columns that are known to mean “no date”.'),
  })
  .refine((one) => one.columns.length > 0 || one.unverified !== undefined, {
    message: 'names no column; say which the SQL reads, or why it is unverified',
    path: ['columns'],
  })
  .describe('One source: one table that the publisher offers.')

const answers = z
  .strictObject(
    Object.fromEntries(
      Object.entries(comparability).map(([dimension, { answers }]) => [
        dimension,
        z.enum(Object.keys(answers)),
      ]),
    ),
  )
  .describe('How the agency counts, dimension by dimension; `unknown` where nothing we have read says so.')

const manifest = z
  .strictObject({
    id,
    name: both,
    place: both.describe('The city or county, as a reader would say it.'),
    demonstration: z.boolean().default(false).describe('True for a fictional agency.'),
    complain: z.url().nullable().describe('Where a resident files a complaint.'),
    sources: z.record(sourceId, source),
    as_of: z
      .partialRecord(tableName, sourceId)
      .default({})
      .describe(
        'The source whose as-of date binds a table. What tells more of force incidents follows theirs; other tables follow that of `complaints`; without one, the latest of all sources.',
      ),
    observed_from: z.iso
      .date()
      .optional()
      .describe('Where the file holds only complaints that were open on a day or came after it: that day.'),
    deadline: z
      .strictObject({ days: z.number().int().positive(), see: z.url() })
      .optional()
      .describe(
        'Days within which the agency’s own rule wants complaints closed, and where the rule stands.',
      ),
    district_of: z
      .enum(['event', 'officer'])
      .default('event')
      .describe(
        'What the district of a complaint or incident says: where it happened, or where the officer works.',
      ),
    sentiment_answers: z
      .strictObject({ city: range, area: range.optional(), district: range.optional(), see: z.url() })
      .optional()
      .describe(
        'Answers a month behind a sentiment score, fewest and most, by level, where they are documented and not given with each score.',
      ),
    release: z.strictObject({
      mode: z.enum(['as_published', 'protected']),
      reason: reason.describe('Why rows may leave in this mode, in English and Spanish.'),
    }),
    publish: z
      .partialRecord(tableName, z.array(z.string()).min(1))
      .describe('The columns that may leave, table by table.'),
    comparability: answers.default(
      Object.fromEntries(Object.keys(comparability).map((dimension) => [dimension, 'unknown'])),
    ),
    not_published: z
      .partialRecord(z.enum(['complaints', 'closed_on', 'findings', 'finding_kinds', 'no_cooperation']), both)
      .default({})
      .describe(
        'What the publisher does not give, and so what cannot be shown: complaints as they come in, closing dates, findings, the kinds of finding that are not sustained, or that a complaint ended because the person withdrew or was not reached.',
      ),
    notes: z.array(both).default([]).describe('How its records were counted, for the data page.'),
    published_totals: z
      .array(
        z.strictObject({
          what: z.string(),
          theirs: z.number(),
          see: z.url(),
          ours: z
            .string()
            .optional()
            .describe('One SELECT over our tables, after the promises, that gives our number for it.'),
        }),
      )
      .default([])
      .describe('Totals the agency published itself, to compare with.'),
  })
  .refine(({ observed_from, release }) => observed_from === undefined || release.mode === 'as_published', {
    path: ['observed_from'],
    message: 'needs days of receipt, which rows that leave protected do not have',
  })

export type Source = z.infer<typeof source>
export type Manifest = Omit<z.infer<typeof manifest>, 'comparability'> & { comparability: Answers }

/** One agency folder: its manifest, its SQL by table, its crosswalk and hand-kept rows as text. */
export interface Agency extends Manifest {
  folder: string
  sql: Record<string, string>
}

/** Whether an agency is only declared: we know where it publishes, and nobody has mapped any of it. */
export function isDeclared(agency: Agency): boolean {
  return Object.values(agency.sources).every(({ unverified }) => unverified !== undefined)
}

/** The JSON Schema of agency.yaml, for editors. */
export function manifestSchema(): object {
  return z.toJSONSchema(manifest, { io: 'input' })
}

/** Every agency folder, sorted by id. @throws {Problem} when a manifest is not one. */
export function readAgencies(folder: string): Agency[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((agencyId) => readAgency(folder, agencyId))
}

/** One agency folder. @throws {Problem} when it is missing, its manifest is wrong or its SQL names no table of ours. */
export function readAgency(folder: string, agencyId: string): Agency {
  const path = join(folder, agencyId, 'agency.yaml')
  if (!existsSync(path)) {
    const known = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort()
    throw new Problem({
      where: `data/agencies/${agencyId}`,
      found: 'no such agency folder',
      known: quoted(known),
      todo: 'check the name, or make the folder as CONTRIBUTING.md says',
    })
  }
  const where = `${agencyId}/agency.yaml`
  const read = manifest.safeParse(yamlOf(readFileSync(path, 'utf8'), where))
  if (!read.success) {
    throw new Problem({
      where,
      found: read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '),
      known: 'the fields described in data/agencies/agency.schema.json',
      todo: `mend data/agencies/${agencyId}/agency.yaml`,
    })
  }
  if (read.data.id !== agencyId) {
    throw new Problem({
      where,
      found: `id "${read.data.id}"`,
      known: `the folder’s own name, "${agencyId}"`,
      todo: 'give both the same name',
    })
  }
  const strange = Object.entries(read.data.as_of).find(([, source]) => !(source! in read.data.sources))
  if (strange !== undefined) {
    throw new Problem({
      where,
      found: `as_of.${strange[0]} "${strange[1]}"`,
      known: quoted(Object.keys(read.data.sources)),
      todo: 'name one of the sources',
    })
  }
  const { comparability: given, ...rest } = read.data
  return {
    ...rest,
    comparability: given as Answers,
    folder: join(folder, agencyId),
    sql: sqlOf(join(folder, agencyId), agencyId),
  }
}

function yamlOf(text: string, where: string): unknown {
  try {
    return parse(text)
  } catch (error) {
    throw new Problem({ where, found: (error as Error).message.split('\n')[0]!, todo: 'mend the YAML' })
  }
}

function sqlOf(folder: string, agencyId: string): Record<string, string> {
  const sql: Record<string, string> = {}
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.sql')) continue
    const stem = file.slice(0, -'.sql'.length)
    const table = filled.find((one) => one.name === stem.replaceAll('-', '_'))
    if (table === undefined) {
      throw new Problem({
        where: `${agencyId}/${file}`,
        found: `"${stem}" is not one of our tables`,
        known: quoted(filled.map((one) => one.name.replaceAll('_', '-'))),
        todo: 'name the file for the table it fills',
      })
    }
    sql[table.name] = readFileSync(join(folder, file), 'utf8')
  }
  return sql
}
