import { shortDay, type Day } from './calendar.ts'
import { numberOf, type Complaint } from './complaint.ts'
import { csvText } from '../../src/csv-text.ts'
import { Random } from './random.ts'
import type { SanLirioFaults } from './san-lirio-faults.ts'
import { words } from './san-lirio-words.ts'

/** The first column is the case; `Complainant Unit` holds the officer’s district, as its clerks have always used it. */
const header = [
  'Case No',
  'Date Rcvd',
  'Date of Incident',
  'Date Closed',
  'Source',
  'Complainant Unit',
  'Ofcr No',
  'Seq',
  'Allegation',
  'Disp',
  'BWC',
  'C Race',
  'C Sex',
  'C Age',
  'Remarks',
]

/** The wide file: a byte-order mark, lines that end as Windows ends them, one row for each officer and allegation. */
export function wideFile(seed: number, records: readonly Complaint[], faults: SanLirioFaults): string {
  const random = new Random(seed, 'san-lirio labels')
  const rows = records.flatMap((one) => {
    const rows = rowsOf(random, one, faults)
    if (faults.rowTwice.has(one)) rows.splice(1, 0, rows[0]!)
    if (faults.beforeNumberless.has(one)) rows.push(['', ...rows[0]!.slice(1)])
    return rows
  })
  return `\uFEFF${csvText(header, rows, '\r\n')}`
}

function rowsOf(random: Random, one: Complaint, faults: SanLirioFaults): (string | number | null)[][] {
  const whole = [
    `IA-${numberOf(one)}`,
    received(one, faults),
    one.occurred === null ? 'NA' : shortDay(one.occurred),
  ]
  const source = random.of(words.origin[one.origin])
  const person = one.people[0]
  const people =
    person === undefined
      ? ['N/A', 'N/A', '']
      : [
          random.of(words.race[person.race]),
          random.of(words.sex[person.sex]),
          person.age ?? random.of(['', 'NA', '0']),
        ]
  return one.allegations.map((allegation, at) => [
    ...whole,
    closed(random, one, at, faults),
    source,
    unit(random, one.district + 1),
    allegation.officer ?? random.of(['', 'UNK']),
    at + 1,
    random.of(words.allegation_class[allegation.class]),
    faults.closedSoonAfter.has(one) ? 'UNFOUNDED' : random.of(words.outcome[allegation.finding]),
    one.video === null ? random.of(['', 'NA']) : one.video ? 'Y' : 'N',
    ...people,
    remark(random),
  ])
}

function received(one: Complaint, faults: SanLirioFaults): string {
  if (faults.receivedMissing.has(one)) return 'NA'
  return faults.receivedLongAgo.has(one) ? '7/4/69' : shortDay(one.received)
}

/** The rows of a case close one by one; the first of them last. */
function closed(random: Random, one: Complaint, at: number, faults: SanLirioFaults): string {
  if (faults.closedFarAhead.has(one)) return '1/5/30'
  if (faults.closedUnknown.has(one)) return '1900-01-01'
  const early = faults.closedEarly.get(one)
  if (early !== undefined) return shortDay(one.received - early)
  const day: Day | null = faults.closedSoonAfter.get(one) ?? one.closed
  if (day === null) return random.of(['', 'NA', '1900-01-01'])
  return shortDay(at === 0 ? day : Math.max(one.received, day - random.integer(0, 20)))
}

/** District 3 is typed `3`, `03` or `300`. */
export function unit(random: Random, district: number): string {
  return random.of([String(district), String(district).padStart(2, '0'), `${district}00`])
}

function remark(random: Random): string {
  if (!random.chance(0.03)) return ''
  const initials = `${random.of([...'ABCDEFGHJKLMNPRSTVW'])}.${random.of([...'ABCDEFGHJKLMNPRSTVW'])}.`
  return random.of([
    `Cmplt ${initials} states ofc was "rude", see vid`,
    `ref to Sgt ${initials}, call back`,
    `${initials} moved, no fwd addr`,
  ])
}

/** Penalties stand in a file of their own, by case number without its prefix; only what was imposed is kept. */
export function penaltiesJson(seed: number, records: readonly Complaint[]): string {
  const random = new Random(seed, 'san-lirio penalties')
  const rows = records.flatMap((one) =>
    one.allegations.flatMap(({ penalty }, at) => {
      if (penalty === null) return []
      const label = random.chance(0.03) ? 'DISCIPLINED' : random.of(words.penalty[penalty.imposed]!)
      const text = label === 'DAY SUSP' ? `${penalty.suspensionDays} DAY SUSP` : label
      return [JSON.stringify({ case: numberOf(one), seq: at + 1, penalty: text })]
    }),
  )
  return `[\n${rows.join(',\n')}\n]\n`
}
