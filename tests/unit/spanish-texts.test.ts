import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { readAgencies } from '../../src/agency.ts'
import { readCrosswalk } from '../../src/harmonise/crosswalk.ts'
import { house } from '../../src/house.ts'
import { flags } from '../../src/measures/_flags.ts'
import { readMeasures } from '../../src/measures/_read.ts'
import { reasons } from '../../src/measures/_reasons.ts'
import { thresholdWords } from '../../src/measures/_threshold-words.ts'
import { tables } from '../../src/schema/tables.ts'

/** Every text under a key `es`, however deep, with the path to it. */
function spanish(value: unknown, path: string): [string, string][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]): [string, string][] =>
    key === 'es' && typeof one === 'string' ? [[path, one]] : spanish(one, `${path}/${key}`),
  )
}

const words = fileURLToPath(new URL('../../src/words/es', import.meta.url))
const texts: [string, string][] = [
  ...readdirSync(words).flatMap((file) =>
    readFileSync(join(words, file), 'utf8')
      .split('\n')
      .filter((line) => !/^(\/\*\*|import)/.test(line))
      .map((line): [string, string] => [file, line]),
  ),
  ...spanish(readMeasures(), 'measures'),
  ...spanish(readAgencies(house().agencies), 'agencies'),
  ...readAgencies(house().agencies).flatMap((agency) =>
    readCrosswalk(agency).map(({ label, note_es }): [string, string] => [`${agency.id} ${label}`, note_es]),
  ),
  ...spanish({ flags, reasons, thresholdWords, tables }, 'words'),
]
const having = (fault: RegExp) =>
  texts.filter(([, text]) => fault.test(text)).map(([of, text]) => `${of}: ${text}`)

it('Spanish numbers are written as the site writes them: 41,983 and 0.05, 95% and −2', () => {
  expect(texts.length).toBeGreaterThan(1500)
  expect(having(/\d\.\d{3}(?!\d)(?<!\b0\.\d{3})/), 'a point between thousands').toEqual([])
  expect(having(/\d[ \u00a0\u202f]\d{3}(?!\d)/), 'a space between thousands').toEqual([])
  expect(having(/\d,(?!\d{3}(?!\d))\d/), 'a comma before decimals').toEqual([])
  expect(having(/\d[ \u00a0\u202f]%|\d por ciento/), 'per cent apart from its number').toEqual([])
  expect(having(/(?<![\w-])-\d/), 'a hyphen for a minus sign').toEqual([])
})

it('Spanish texts quote with « »', () => {
  expect(having(/[“”]/)).toEqual([])
})
