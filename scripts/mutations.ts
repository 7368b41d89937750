/** A whole number from 0 up to, and without, `below`. */
export type Random = (below: number) => number

export interface Mutated {
  text: Buffer
  how: string
  /** Quotes are as a writer of CSV leaves them, so that records can be counted by lines. */
  isQuotingWhole: boolean
}

const header = ['id', 'who', 'received', 'closed', 'about', 'finding', 'narrative']
const labels = [
  'Unfounded',
  'Sustained',
  'Pending',
  '',
  ' Sustained ',
  'SUSTAINED',
  'NAT',
  '(blank)',
  "'; DROP TABLE x; --",
  '=1+1',
  '\u202Eabc',
  'null',
]
const days = [
  '2023-01-05',
  '1900-01-01',
  '2023-02-30',
  '3019-02-04',
  '',
  'NA',
  '44931',
  '2023-1-5',
  '9999999999999999',
  '-1',
  '2023-01-05T00:00:00',
  '00:00',
]

/** One file of the tiny agency with up to three things done to it: to its bytes, its structure, its labels or its dates. */
export function mutated(random: Random): Mutated {
  const rows = Array.from({ length: 1 + random(60) }, (_, at) => [
    String(at),
    random(4) === 0 ? 'I' : 'P',
    '2023-01-05',
    '2023-02-04',
    random(2) === 0 ? 'Force' : 'Rude',
    'Unfounded',
    random(5) === 0 ? 'said "no", then\nleft' : 'x',
  ])
  const steps: string[] = []
  const changes = random(4)
  let delimiter = ','
  let isHeaderLast = false
  const ragged: { at: number; fields: number }[] = []
  for (let change = 0; change < changes; change += 1) {
    const row = rows[random(rows.length)]!
    const kind = random(9)
    if (kind === 0) row[5] = pick(labels, random)
    else if (kind === 1) row[4] = pick(labels, random)
    else if (kind === 2) row[2] = pick(days, random)
    else if (kind === 3) row[3] = pick(days, random)
    else if (kind === 4) delimiter = pick([';', '\t', '|'], random)
    else if (kind === 5) isHeaderLast = true
    else if (kind === 6) rows.splice(random(rows.length), 0, [...header])
    else if (kind === 7)
      rows.splice(
        random(rows.length),
        0,
        header.map(() => ''),
      )
    else ragged.push({ at: random(rows.length), fields: 1 + random(11) })
    steps.push(
      [
        'finding',
        'class',
        'received',
        'closed',
        'delimiter',
        'header last',
        'header again',
        'empty row',
        'ragged',
      ][kind]!,
    )
  }
  const lines = rows.map((row, at) => {
    const cut = ragged.find((one) => one.at === at)
    const cells =
      cut === undefined ? row : Array.from({ length: cut.fields }, (_, place) => row[place] ?? 'more')
    return cells.map((cell) => quoted(cell, delimiter)).join(delimiter)
  })
  const whole = isHeaderLast ? [...lines, header.join(delimiter)] : [header.join(delimiter), ...lines]
  const text = Buffer.from(`${whole.join(random(6) === 0 ? '\r\n' : '\n')}\n`)
  if (random(3) !== 0)
    return { text: encoded(text, random), how: steps.join(', ') || 'nothing', isQuotingWhole: true }
  const { bytes, how } = damaged(text, random)
  return { text: bytes, how: [...steps, how].join(', '), isQuotingWhole: false }
}

/**
 * The records of a file whose quoting is whole, the header not counted: line breaks outside quotes, empty lines apart.
 * A splitter of its own, by counting quotes.
 */
export function recordsIn(bytes: Buffer): number {
  const text =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? bytes.toString('utf16le').slice(1)
      : bytes.toString('latin1').replace(/^ï»¿/, '')
  let quotes = 0
  let records = 0
  let line = ''
  for (const one of `${text}\n`) {
    if (one === '"') quotes += 1
    if (one !== '\n' || quotes % 2 === 1) {
      line += one
      continue
    }
    if (line.trim() !== '' || /[\t]/.test(line)) records += 1
    line = ''
  }
  return records - 1
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[random(list.length)]!
}

function quoted(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

function encoded(text: Buffer, random: Random): Buffer {
  const kind = random(8)
  if (kind === 0) return Buffer.concat([Buffer.from('\uFEFF'), text])
  if (kind === 1) return Buffer.from(`\uFEFF${text.toString()}`, 'utf16le')
  if (kind === 2) return Buffer.from(text.toString().replaceAll('Rude', 'Rudé'), 'latin1')
  return text
}

function damaged(text: Buffer, random: Random): { bytes: Buffer; how: string } {
  const kind = random(7)
  const at = random(text.length)
  const bytes = Buffer.from(text)
  if (kind === 0) {
    for (let flips = 0; flips < 1 + random(8); flips += 1) bytes[random(bytes.length)] = random(256)
    return { bytes, how: 'bytes changed' }
  }
  if (kind === 1) return { bytes: bytes.subarray(0, at), how: 'cut short' }
  if (kind === 2)
    return {
      bytes: Buffer.concat([bytes.subarray(0, at), Buffer.from('"'), bytes.subarray(at)]),
      how: 'a quote put in',
    }
  if (kind === 3)
    return {
      bytes: Buffer.concat([bytes.subarray(0, at), Buffer.alloc(1 + random(4)), bytes.subarray(at)]),
      how: 'zero bytes put in',
    }
  if (kind === 4)
    return {
      bytes: Buffer.concat([bytes.subarray(0, at), bytes.subarray(random(text.length))]),
      how: 'a piece lost or doubled',
    }
  if (kind === 5)
    return {
      bytes: Buffer.from(Array.from({ length: 1 + random(300) }, () => random(256))),
      how: 'bytes at random',
    }
  return {
    bytes: Buffer.concat([
      bytes.subarray(0, at),
      Buffer.from(pick(['\n', '\r', ',', ';', '\uFFFD', '\u2028'], random)),
      bytes.subarray(at),
    ]),
    how: 'a sign put in',
  }
}
