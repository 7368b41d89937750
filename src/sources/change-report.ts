import type { Agency } from '../agency.ts'
import type { AsRead } from './as-read.ts'
import type { Comparison } from './compare.ts'
import type { Examined } from './examine.ts'

/**
 * What a refresh would change, for the person who reviews it: Markdown, one part for each source, with drift first.
 * It holds numbers, column names, labels and the lines of records that were not read; no whole rows.
 */
export function changeReport(agency: Agency, examined: readonly Examined[]): string {
  return [`# ${agency.name.en}: what the refresh changes`, ...examined.map(ofSource)].join('\n\n') + '\n'
}

function ofSource({ source, before, after, comparison, drift, read }: Examined): string {
  const span = before === null ? `first acceptance, as of ${after}` : `as of ${before} → ${after}`
  return [
    `## ${source}: ${span}`,
    comparison === null ? `${read.read} rows; nothing to compare with.` : ofComparison(comparison),
    ...(drift.length === 0
      ? ['No drift: columns, rows, blanks, kinds of value and days are as before.']
      : [
          '### Drift',
          drift
            .map(({ level, said }) => `- **${level === 'block' ? 'stops' : 'told'}** · ${said}`)
            .join('\n'),
        ]),
    ...leftOut(read),
  ].join('\n\n')
}

function ofComparison(one: Comparison): string {
  const rule =
    one.rule === 'by key'
      ? 'Rows were matched by their key; several rows of one key count as one set.'
      : 'These rows have no key: equal rows pair off, so an edited row counts as one gone and one added.'
  return [
    rule,
    table(['', 'before', 'after'], [['rows', String(one.rows_before), String(one.rows_after)]]),
    table(
      ['added', 'edited', 'gone', 'without a key: added', 'gone'],
      [[one.added, one.edited, one.gone, one.without_key.added, one.without_key.gone].map(String)],
    ),
    ...(Object.keys(one.edited_columns).length === 0
      ? []
      : [
          '### Edited, by column',
          table(
            ['column', 'rows'],
            Object.entries(one.edited_columns).map(([column, rows]) => [column, String(rows)]),
          ),
        ]),
    ...(one.flips.length === 0
      ? []
      : [
          '### Findings that changed',
          table(
            ['column', 'from', 'to', 'rows'],
            one.flips.map(({ column, from, to, rows }) => [column, from, to, String(rows)]),
          ),
        ]),
  ].join('\n\n')
}

function leftOut({ unread, dropped }: AsRead): string[] {
  const rules = Object.entries(dropped).map(([rule, rows]) => `- ${rows} dropped: ${rule}`)
  const lines = unread
    .slice(0, 20)
    .map(
      ({ line, column, reason }) =>
        `- line ${line}${column === null ? '' : `, column "${column}"`}: ${reason}`,
    )
  const more = unread.length > 20 ? [`- and ${unread.length - 20} more`] : []
  return rules.length + lines.length === 0
    ? []
    : ['### Not taken from the file', [...rules, ...lines, ...more].join('\n')]
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s+/g, ' ')).join(' | ')} |`
  return [line(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n')
}
