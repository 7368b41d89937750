import { Type } from '@uwdata/flechette'
import type { Result } from './result.ts'

/** Column names of a result, each once: a second `n` is `n_2`. */
export function columnNames(result: Result): string[] {
  const seen = new Map<string, number>()
  return result.columns.map(({ name }) => {
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return times === 1 ? name : `${name}_${times}`
  })
}

function rows(result: Result): (string | null)[][] {
  return Array.from({ length: result.rowCount }, (_, row) => result.texts(row))
}

/**
 * CSV (RFC 4180, UTF-8): NULL is an empty field, an empty text is `""`. `isSafe` puts an apostrophe before texts that a
 * spreadsheet would run as a formula; numbers stay as they are.
 */
export function csvText(result: Result, isSafe: boolean): string {
  const field = (text: string | null, isText: boolean): string => {
    if (text === null) return ''
    const safe = isSafe && isText && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
    return safe === '' || /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  const head = columnNames(result).map((name) => field(name, true))
  const body = rows(result).map((texts) =>
    texts.map((text, column) => field(text, !result.columns[column]!.isNumeric)).join(','),
  )
  return [head.join(','), ...body, ''].join('\r\n')
}

/** JSON, one object a row: numbers to their last digit, texts and days as text, NULL as null. */
export function jsonText(result: Result): string {
  const names = columnNames(result).map((name) => JSON.stringify(name))
  const bare = result.columns.map(({ isNumeric, type }) => isNumeric || type.typeId === Type.Bool)
  const value = (text: string | null, column: number): string =>
    text === null || (bare[column]! && /NaN|Infinity/.test(text))
      ? 'null'
      : bare[column]!
        ? text
        : JSON.stringify(text)
  const objects = rows(result).map(
    (texts) => `  {${texts.map((text, column) => `${names[column]}: ${value(text, column)}`).join(', ')}}`,
  )
  return `[\n${objects.join(',\n')}\n]\n`
}

/** A Markdown table; whatever would end a cell or make markup is written so that it shows as it is. */
export function markdownText(result: Result): string {
  const cell = (text: string | null): string =>
    (text ?? 'NULL').replaceAll(/[\\|<>*_`[\]]/g, (letter) => `\\${letter}`).replaceAll(/\r?\n/g, ' ')
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`
  return [
    line(columnNames(result).map(cell)),
    line(result.columns.map(({ isNumeric }) => (isNumeric ? '---:' : '---'))),
    ...rows(result).map((texts) => line(texts.map(cell))),
    '',
  ].join('\n')
}

/** Cells between tabs, as a spreadsheet takes them from the clipboard; safe like the spreadsheet's CSV. */
export function tabText(result: Result): string {
  const cell = (text: string | null, isText: boolean): string => {
    const plain = (text ?? '').replaceAll(/[\t\r\n]+/g, ' ')
    return isText && /^[=+\-@]/.test(plain) ? `'${plain}` : plain
  }
  return [
    columnNames(result)
      .map((name) => cell(name, true))
      .join('\t'),
    ...rows(result).map((texts) =>
      texts.map((text, column) => cell(text, !result.columns[column]!.isNumeric)).join('\t'),
    ),
  ].join('\n')
}
