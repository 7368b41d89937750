import { Document, isScalar, type Node } from 'yaml'
import { name } from '../database.ts'
import { csvOf } from '../publish/csv.ts'
import type { ColumnProfile } from './profile.ts'
import type { Role, RoleName } from './roles.ts'
import { wordFor } from './words.ts'

/** What is known before anybody confirms anything. */
export interface Origin {
  id: string
  /** The file or address that was profiled. */
  from: string
  url: string | null
}

/** A crosswalk line that is proposed, or a label that could not be placed (`word` null), with the rows that bear it. */
export interface ProposedLabel {
  field: string
  label: string
  word: string | null
  sureness: number
  rows: number
}

const fields: Partial<Record<RoleName, string>> = {
  finding: 'outcome',
  allegation_class: 'allegation_class',
  origin: 'origin',
  race: 'race',
  sex: 'sex',
}

/** A word, or none, for every label of the columns that hold labels; the most frequent first within a field. */
export function proposedLabels(profiles: readonly ColumnProfile[], found: readonly Role[]): ProposedLabel[] {
  return found.flatMap(({ column, role }) => {
    const field = fields[role]
    const profile = profiles.find((one) => one.column === column)!
    if (field === undefined) return []
    const blank = profile.rows - profile.filled
    const labels = [...profile.labels, ...(blank > 0 ? [{ label: '(blank)', rows: blank }] : [])]
    return labels.map(({ label, rows }) => {
      const guess = wordFor(field, label)
      return { field, label, word: guess?.word ?? null, sureness: guess?.sureness ?? 0, rows }
    })
  })
}

/**
 * The files of a proposed agency folder, by name. Nothing in it is published: its source is `unverified` until a person
 * has confirmed each guess and takes that line out.
 */
export function proposedFolder(
  origin: Origin,
  profiles: readonly ColumnProfile[],
  found: readonly Role[],
): Record<string, string> {
  const labels = proposedLabels(profiles, found)
  const sql = proposedSql(found)
  return {
    'agency.yaml': manifest(origin, profiles, found),
    ...sql,
    'crosswalk.csv': csvOf(
      ['field', 'label', 'word', 'note_en', 'note_es'],
      labels
        .filter(({ word }) => word !== null)
        .map(({ field, label, word, sureness }) => ({
          field,
          label,
          word,
          note_en: `CONFIRM, sure to ${sureness}`,
          note_es: `CONFIRM, seguro al ${sureness}`,
        })),
    ),
    'TO-CONFIRM.md': toConfirm(origin, profiles, found, labels),
  }
}

function manifest(
  { id, url, from }: Origin,
  profiles: readonly ColumnProfile[],
  found: readonly Role[],
): string {
  const read = found.filter(({ role }) => role !== 'aside').map(({ column }) => column)
  const dated = profiles.filter(({ column, formats }) => read.includes(column) && formats.length > 0)
  const source = {
    title: { en: 'CONFIRM: complaints', es: 'CONFIRM: quejas' },
    publisher: 'CONFIRM',
    url: url ?? 'https://example.org/CONFIRM',
    ...(url === null ? { platform: 'file' } : { platform: 'url', files: [{ url }] }),
    key: profiles
      .filter(({ column, isKey }) => isKey && read.includes(column))
      .slice(0, 1)
      .map(({ column }) => column),
    time_zone: 'America/Chicago',
    cadence_days: null,
    licence: 'unknown',
    unverified: `proposed from ${from}; TO-CONFIRM.md lists what a person must confirm`,
    columns: read,
    ignored: Object.fromEntries(
      found.filter(({ role }) => role === 'aside').map(({ column, why }) => [column, `CONFIRM: ${why}`]),
    ),
    dates: Object.fromEntries(
      dated.map(({ column, formats }) => [column, formats.map(({ format }) => format)]),
    ),
  }
  const whole = {
    id,
    name: { en: `CONFIRM: ${id}`, es: `CONFIRM: ${id}` },
    place: { en: `CONFIRM: ${id}`, es: `CONFIRM: ${id}` },
    complain: null,
    sources: { complaints: source },
    release: {
      mode: 'protected',
      reason: {
        en: 'Nothing is published before the mapping is confirmed.',
        es: 'No se publica nada antes de confirmar las equivalencias.',
      },
    },
    publish: {},
  }
  const document = new Document(whole)
  confirm(document, 'time_zone', 'the publisher’s own; no file says it')
  if (source.key.length > 0) confirm(document, 'key', 'names a row from one release to the next')
  return `# yaml-language-server: $schema=../agency.schema.json\n${document.toString({ lineWidth: 110 })}`
}

/** Writes beside a field of the source that it is a guess. */
function confirm(document: Document, field: string, what: string): void {
  const node = document.getIn(['sources', 'complaints', field], true) as Node
  if (isScalar(node)) node.comment = ` CONFIRM: ${what}`
  else node.commentBefore = ` CONFIRM: ${what}`
}

function proposedSql(found: readonly Role[]): Record<string, string> {
  const of = (role: RoleName) => found.find((one) => one.role === role)?.column
  const id = of('complaint_id')
  if (id === undefined) return {}
  const days = (['received_on', 'occurred_on', 'closed_on'] as const).flatMap((role) => {
    const column = of(role)
    if (column === undefined) return []
    return [`  ${role === 'closed_on' ? 'max' : 'min'}(${name(column)}) AS ${role}`]
  })
  const origin = of('origin')
  const district = of('district')
  const columns = [
    `  ${name(id)} AS complaint_id`,
    ...days,
    ...(origin === undefined ? [] : [`  coalesce(min(${name(origin)}), '(blank)') AS origin_label`]),
    ...(district === undefined
      ? []
      : [`  CASE WHEN count(DISTINCT ${name(district)}) = 1 THEN min(${name(district)}) END AS district`]),
  ]
  const finding = of('finding')
  const about = of('allegation_class')
  return {
    'complaints.sql': `-- CONFIRM: one row for each complaint; a row of the file is one of its allegations.\nSELECT\n${columns.join(',\n')}\nFROM complaints\nGROUP BY ${name(id)}\n`,
    ...(finding === undefined && about === undefined
      ? {}
      : {
          'allegations.sql': `-- CONFIRM: every row of the file is one allegation, told apart by its line.\nSELECT\n${[
            `  ${name(id)} AS complaint_id`,
            `  'line ' || CAST(_line AS VARCHAR) AS allegation_id`,
            ...(about === undefined
              ? []
              : [`  coalesce(${name(about)}, '(blank)') AS allegation_class_label`]),
            ...(finding === undefined ? [] : [`  coalesce(${name(finding)}, '(blank)') AS finding_label`]),
          ].join(',\n')}\nFROM complaints\n`,
        }),
  }
}

function toConfirm(
  { id, from }: Origin,
  profiles: readonly ColumnProfile[],
  found: readonly Role[],
  labels: readonly ProposedLabel[],
): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ')).join(' | ')} |`
  const table = (head: string[], rows: string[][]) =>
    [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
  const columns = found.map(({ column, role, sureness, why }) => {
    const one = profiles.find((profile) => profile.column === column)!
    const held = [
      one.kind,
      ...one.formats.map(({ format, rows }) => `\`${format}\` (${rows})`),
      ...(one.isKey ? ['names each row'] : []),
    ]
    const stands = one.sentinels.map(({ value, rows }) => `${value} (${rows})`).join(', ')
    return [
      column,
      role,
      String(sureness),
      why,
      held.join(' '),
      `${one.filled} of ${one.rows}`,
      String(one.distinct),
      stands,
    ]
  })
  const placed = labels.filter(({ word }) => word !== null)
  const unplaced = labels.filter(({ word }) => word === null).sort((a, b) => b.rows - a.rows)
  return `# ${id}: proposed from ${from}, to be confirmed

Nothing here is published. Confirm or mend each line against the publisher’s own definitions, then take \`unverified\` out
of agency.yaml, give it a title, a publisher and \`publish\`, and refresh.

## Columns

${table(['column', 'seems to be', 'sure to', 'why', 'holds', 'filled', 'values', 'stand-ins'], columns)}

## Labels with a proposed word

${table(
  ['field', 'label', 'word', 'sure to', 'rows'],
  placed.map(({ field, label, word, sureness, rows }) => [
    field,
    label,
    word!,
    String(sureness),
    String(rows),
  ]),
)}

## Labels that could not be placed, by rows

${
  unplaced.length === 0
    ? 'None.'
    : table(
        ['field', 'label', 'rows'],
        unplaced.map(({ field, label, rows }) => [field, label, String(rows)]),
      )
}
`
}
