import { text, type Database, type Row } from '../database.ts'
import { mostlyBlank, withoutBlank } from './_blank-endings.ts'
import { computeOf, type Context } from './_compute.ts'
import { monthNumber } from './_month.ts'
import { count, hidden, share } from './_numbers.ts'
import { readMeasures, type Measure } from './_read.ts'
import { measureRow, type Counted, type MeasureRow } from './_row.ts'
import { thresholds } from './_thresholds.ts'

/** What a measure must know of an agency besides its rows. */
export interface Measured extends Context {
  is_demonstration: boolean
  /** The file holds only complaints that were open on this day or came after it; null where it holds all. */
  observed_from: string | null
}

/** Told how long each measure took, in milliseconds. */
export type Timed = (stem: string, milliseconds: number) => void

/**
 * Runs every measure that reads released tables over `db`, which holds them under their own names. One row per number,
 * sorted by measure, agency, origin, period, category, area and group; of all measures, or of these `stems`.
 */
export async function measure(
  db: Database,
  agencies: readonly Measured[],
  timed?: Timed,
  stems?: readonly string[],
): Promise<MeasureRow[]> {
  await listAgencies(db, agencies)
  return numbersOf(db, 'release', agencies, timed, stems)
}

/**
 * Runs the few measures that read our own tables, `ours.*` of one agency, before anything is released: totals for which
 * rows may not leave. Their small counts are not hidden yet.
 */
export async function measureOurs(
  db: Database,
  agency: Measured,
  stems?: readonly string[],
  timed?: Timed,
): Promise<MeasureRow[]> {
  await listAgencies(db, [agency])
  return numbersOf(db, 'ours', [agency], timed, stems)
}

/** The table `agencies` as the published database has it, for SQL that needs the as-of date. */
async function listAgencies(db: Database, agencies: readonly Measured[]): Promise<void> {
  await db.run('CREATE OR REPLACE TABLE agencies (agency_id VARCHAR, as_of DATE, observed_from DATE)')
  for (const { agency_id, as_of, observed_from } of agencies)
    await db.run(
      `INSERT INTO agencies VALUES (${text(agency_id)}, DATE ${text(as_of)}, CAST(${text(observed_from)} AS DATE))`,
    )
}

/** Anything that answers a measure's SQL: the pipeline's engine, or a reader's. */
export interface Answers {
  rows<T extends object = Row>(sql: string): Promise<T[]>
}

/** The numbers of measures over tables and `agencies` that are there already: what the pipeline does, and any reader can. */
export async function numbersOf(
  db: Answers,
  reads: Measure['reads'],
  agencies: readonly Measured[],
  timed: Timed = () => {},
  stems?: readonly string[],
): Promise<MeasureRow[]> {
  const all: MeasureRow[] = []
  const has = await recordsOf(db, reads, agencies)
  let blank: ReadonlySet<string> | undefined
  for (const one of readMeasures().filter(
    (each) => each.reads === reads && stems?.includes(each.stem) !== false,
  )) {
    const start = performance.now()
    const isNeeded = agencies.some(
      (agency) =>
        isAbout(one, has.get(agency.agency_id)!) &&
        missingNeeds(one, agency, has.get(agency.agency_id)!).length === 0,
    )
    const lines = byAgency(isNeeded ? await db.rows(one.sql) : [], agencies)
    const compute = one.code === null ? null : await computeOf(one.stem)
    if (isNeeded && one.thresholds.includes('endingsBlank')) blank ??= await mostlyBlank(db)
    for (const agency of agencies) {
      const here = has.get(agency.agency_id)!
      if (!isAbout(one, here)) continue
      const flags = flagsOf(agency)
      const row = (keys: Partial<Counted>, numbers: ReturnType<typeof count>) =>
        measureRow(one.stem, { ...keys, agency_id: agency.agency_id }, numbers, flags)
      const missing = missingNeeds(one, agency, here)
      const own = missing.length === 0 ? (lines.get(agency.agency_id) ?? []) : []
      const made = (
        compute === null
          ? own.map((line) => row(line as Partial<Counted>, plain(one, line as unknown as Counted)))
          : compute(own, agency).map((computed) => row(computed as Partial<Counted>, computed))
      )
        .map((each) => (one.thresholds.includes('endingsBlank') ? withoutBlank(each, blank!) : each))
        .map((each) => ({ ...each, flags: [...each.flags, ...rowFlags(one, each, agency)] }))
      const origin = one.of === 'complaints' ? 'public' : 'all'
      all.push(
        ...(made.length > 0
          ? made
          : [row({ origin }, hidden(...(missing.length > 0 ? missing : [one.absent])))]),
      )
    }
    timed(one.stem, performance.now() - start)
  }
  return all.sort(byKeys)
}

function plain(one: Measure, { numerator, denominator }: Counted): ReturnType<typeof count> {
  if (one.kind === 'count') return count(numerator)
  if (one.kind === 'share') return share(numerator, denominator ?? 0)
  throw new Error(`${one.stem}: a ${one.kind} needs a function, ${one.stem}.ts`)
}

/** SQL over one agency's own tables need not say which agency it is. */
function byAgency(lines: readonly Row[], agencies: readonly Measured[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const line of lines) {
    const agencyId = (line['agency_id'] as string | undefined) ?? agencies[0]!.agency_id
    const group = groups.get(agencyId)
    if (group === undefined) groups.set(agencyId, [line])
    else group.push(line)
  }
  return groups
}

/** Which tables an agency has rows in, and whether any complaint is open. */
interface Records {
  tables: ReadonlySet<string>
  hasOpen: boolean
}

async function recordsOf(
  db: Answers,
  reads: Measure['reads'],
  agencies: readonly Measured[],
): Promise<Map<string, Records>> {
  const own = readMeasures().filter((one) => one.reads === reads)
  const wanted = new Set(['complaints', 'closed_cohort', 'force_incidents', ...own.map(({ of }) => of)])
  const id = reads === 'ours' ? text(agencies[0]?.agency_id ?? null) : 'agency_id'
  const holders = (table: string, called = table, where = 'true') =>
    `SELECT DISTINCT ${text(called)} AS what, ${id} AS id FROM ${reads === 'ours' ? 'ours.' : ''}${table} WHERE ${where}`
  const found = await db.rows<{ what: string; id: string }>(
    [...[...wanted].map((table) => holders(table)), holders('complaints', 'open', "outcome = 'open'")].join(
      ' UNION ALL ',
    ),
  )
  return new Map(
    agencies.map(({ agency_id }) => {
      const here = new Set(found.filter((one) => one.id === agency_id).map(({ what }) => what))
      return [agency_id, { tables: here, hasOpen: here.has('open') }]
    }),
  )
}

/** Whether an agency with these records is one that the measure can speak of, be it only to say why it cannot. */
function isAbout(one: Measure, { tables }: Records): boolean {
  if (tables.has(one.of)) return true
  if (one.of.startsWith('force')) return tables.has('force_incidents')
  return tables.has('complaints') || (one.is_timing && tables.has('closed_cohort'))
}

function missingNeeds(one: Measure, agency: Measured, here: Records): string[] {
  const needs = one.needs.filter((each) => agency.not_published.includes(each))
  if (needs.length > 0) return needs.map((each) => `not_published_${each}`)
  if (!one.is_timing) return []
  return [
    ...(here.hasOpen ? [] : ['closed_only_file']),
    ...(agency.is_quality_low ? ['data_quality_low'] : []),
  ]
}

function flagsOf(agency: Measured): string[] {
  return [
    ...(agency.is_demonstration ? ['demonstration'] : []),
    ...(agency.is_quality_low ? ['data_quality_low'] : []),
  ]
}

function rowFlags(one: Measure, row: MeasureRow, agency: Measured): string[] {
  const isBlank =
    row.category === 'unknown' &&
    row.denominator !== null &&
    row.numerator! > thresholds.notRecorded * row.denominator
  const isLump = row.category === 'not_sustained' && agency.not_published.includes('finding_kinds')
  return [
    ...(isStillFilling(row, agency.as_of_by_table[one.of] ?? agency.as_of) ? ['incomplete'] : []),
    ...(isBlank ? ['some_not_recorded'] : []),
    ...(isLump ? ['not_published_finding_kinds'] : []),
  ]
}

/** A month near the as-of date may fill; a number that counts no records of it (a forecast, a usual range) cannot. */
function isStillFilling({ period, flags, numerator }: MeasureRow, asOf: string): boolean {
  if (period.length !== 'YYYY-MM'.length || numerator === null || flags.includes('incomplete')) return false
  const age = monthNumber(asOf) - monthNumber(period)
  return age >= 0 && age < thresholds.stillFilling
}

/** The order of published rows. */
export function byKeys(a: MeasureRow, b: MeasureRow): number {
  return keyOf(a) < keyOf(b) ? -1 : 1
}

const keyOf = (row: MeasureRow) =>
  [row.measure, row.agency_id, row.origin, row.period, row.category, row.area, row.people_group].join('\n')
