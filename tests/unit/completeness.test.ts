import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { isDeclared, manifestSchema, readAgencies } from '../../src/agency.ts'
import { readCrosswalk, wordLists } from '../../src/harmonise/crosswalk.ts'
import { house } from '../../src/house.ts'
import { computeOf } from '../../src/measures/_compute.ts'
import { formulas } from '../../src/measures/_formulas.ts'
import { flags } from '../../src/measures/_flags.ts'
import { count, hidden } from '../../src/measures/_numbers.ts'
import { readMeasures } from '../../src/measures/_read.ts'
import { reasons } from '../../src/measures/_reasons.ts'
import { measureRow } from '../../src/measures/_row.ts'
import { thresholdWords } from '../../src/measures/_threshold-words.ts'
import { thresholds } from '../../src/measures/_thresholds.ts'
import { tables } from '../../src/schema/tables.ts'
import { comparability } from '../../src/schema/words/comparability.ts'
import { counted, readingGrade } from '../site/reading-grade.ts'
import { promiseOf, readPromises } from '../../src/validate/validate.ts'
import { messageOf } from './tiny-agency.ts'
import { promises } from '../../src/words/es/data.ts'

const src = fileURLToPath(new URL('../../src', import.meta.url))
const at = house()
const agencies = readAgencies(at.agencies).filter((agency) => !isDeclared(agency))
const listed = (folder: string) => readdirSync(join(src, folder))

describe('measures', () => {
  it('have a number, words and a test each', () => {
    const stems = (ending: string) =>
      listed('measures')
        .filter((file) => file.endsWith(ending) && !file.startsWith('_') && file !== `measure${ending}`)
        .map((file) => file.slice(0, -ending.length))
        .sort()
    const shared = readMeasures().filter(({ query }) => query !== undefined)
    expect([...stems('.sql'), ...shared.map(({ stem }) => stem)].sort()).toEqual(stems('.md'))
    expect(stems('.test.ts')).toEqual(stems('.md'))
    const functions = stems('.ts').filter((stem) => !stem.endsWith('.test'))
    expect(functions.filter((stem) => !stems('.md').includes(stem))).toEqual([])
  })

  it('have a function where SQL alone gives no more than a count or a share, and name it `rows`', async () => {
    for (const { stem, kind, code } of readMeasures()) {
      if (code === null) expect(['count', 'share'], stem).toContain(kind)
      else expect(typeof (await computeOf(stem)), stem).toBe('function')
    }
  })

  it('say why a number cannot be recomputed, in both languages', () => {
    for (const { stem, recomputable, why_not } of readMeasures())
      expect(recomputable || (why_not !== undefined && why_not.en !== why_not.es), stem).toBe(true)
  })

  it('have reasons and flags in both languages, and no row without', () => {
    for (const [key, text] of Object.entries({ ...reasons, ...flags })) expect(text.es, key).not.toBe(text.en)
    const keys = { agency_id: 'alder' }
    expect(() => measureRow('intake', keys, hidden('because'))).toThrow('intake: no words for "because"')
    expect(() => measureRow('intake', keys, count(3), ['odd'])).toThrow('intake: no words for "odd"')
  })

  it('have formulas with a name and letters in both languages, none of them unused', () => {
    const used = new Set(readMeasures().flatMap((one) => one.formulas.map(({ formula }) => formula)))
    for (const { name, formula, letters } of Object.values(formulas)) {
      expect(used).toContain(formula)
      expect([name.es, letters.es]).not.toEqual([name.en, letters.en])
    }
  })

  it('have words for every threshold, and name those that their function asks for', () => {
    const leaves = (value: unknown, path: string): string[] =>
      typeof value === 'number'
        ? [path]
        : Object.entries(value as object).flatMap(([key, one]) =>
            leaves(one, path === '' ? key : `${path}.${key}`),
          )
    expect(Object.keys(thresholdWords)).toEqual(leaves(thresholds, ''))
    for (const [path, text] of Object.entries(thresholdWords)) expect(text.es, path).not.toBe(text.en)
    const unnamed = readMeasures().flatMap(({ stem, code, thresholds: named }) =>
      [...(code ?? '').matchAll(/thresholds\.(\w+)/g)]
        .filter(([, one]) => one !== 'ts' && !named.some((each) => each === one))
        .map(([found]) => `${stem}: ${found}`),
    )
    expect(unnamed).toEqual([])
  })

  it('open their SQL with what the number is and what is left out', () => {
    expect(
      readMeasures()
        .filter(({ sql }) => !/^-- [A-Z].+\.\n-- [A-Z“].+\.\n/.test(sql))
        .map(({ stem }) => stem),
    ).toEqual([])
  })

  it('are written in SQL that another engine can run', () => {
    const local = /GROUP BY ALL|QUALIFY|EXCLUDE|PIVOT|\/\/|\[|\{|list_|struct_|current_date|now\(\)|\btry_/i
    expect(
      readMeasures()
        .filter(({ sql }) => local.test(sql))
        .map(({ stem }) => stem),
    ).toEqual([])
  })

  it('say all they say in both languages', () => {
    for (const measure of readMeasures()) {
      for (const field of ['title', 'unit', 'sentence', 'caveat', 'misuse', 'definition'] as const) {
        expect(measure[field].es, `${measure.stem} ${field}`).not.toBe(measure[field].en)
      }
      expect(measure.sources.length, measure.stem).toBeGreaterThan(0)
    }
  })
})

describe('schema', () => {
  it('lists every table file', () => {
    const files = listed('schema').filter(
      (file) => file.endsWith('.ts') && !file.startsWith('_') && file !== 'tables.ts',
    )
    expect(tables.map(({ name }) => `${name.replaceAll('_', '-')}.ts`).sort()).toEqual(files.sort())
  })

  it('gives every column a meaning in both languages, as a sentence', () => {
    const without = tables.flatMap((table) =>
      Object.entries(table.columns)
        .filter(
          ([, { meaning }]) =>
            !/[.]$/.test(meaning.en) || !/[.]$/.test(meaning.es) || meaning.en === meaning.es,
        )
        .map(([column]) => `${table.name}.${column}`),
    )
    expect(without).toEqual([])
  })

  it('keeps the publisher’s label beside each of our words', () => {
    const without = tables.flatMap((table) =>
      Object.entries(table.columns)
        .filter(
          ([column, { words, derived }]) =>
            words !== undefined && derived === undefined && table.columns[`${column}_label`] === undefined,
        )
        .map(([column]) => `${table.name}.${column}`),
    )
    expect(without).toEqual([])
  })

  it('lets no free text in: every text column is a number, a word, a label, a place or an address', () => {
    const texts = tables.flatMap((table) =>
      Object.entries(table.columns)
        .filter(([, { type, words }]) => type === 'VARCHAR' && words === undefined)
        .map(([column]) => column),
    )
    const free = [...new Set(texts)].filter(
      (column) =>
        !/(_id|_label|_url|_level|_kind|_group|_band|_value|^title_|^area$|^district$|^field$|^question$|^entered_by$|^stratum$|^cluster$)/.test(
          column,
        ),
    )
    expect(free).toEqual([])
  })
})

describe('promises', () => {
  it('say what they promise, of which table, and what follows', async () => {
    expect(readPromises().length).toBeGreaterThan(20)
    const opening = '-- promise: has a number\n-- table: complaints\n-- otherwise: quarantine\n'
    expect(promiseOf('10-x.sql', opening)).toMatchObject({
      promise: 'has a number',
      table: 'complaints',
      otherwise: 'quarantine',
    })
    const broken = [
      opening.replace('-- otherwise: quarantine', ''),
      opening.replace('quarantine', 'drop'),
      opening.replace('-- table: complaints', '-- table: complaint'),
      opening.replace('has a number', ''),
    ]
    const message = (sql: string) => messageOf(Promise.resolve().then(() => promiseOf('10-x.sql', sql)))
    expect(await Promise.all(broken.map(message))).toEqual([
      `src/validate/10-x.sql: no line "-- otherwise:"
  known: otherwise: "quarantine" or "refuse"
  to do: mend the first lines of the file`,
      `src/validate/10-x.sql: "-- otherwise: drop"
  known: otherwise: "quarantine" or "refuse"
  to do: mend the first lines of the file`,
      `src/validate/10-x.sql: "-- table: complaint"
  known: table: the name of one of our tables
  to do: mend the first lines of the file`,
      `src/validate/10-x.sql: no line "-- promise:"
  known: promise: what every row keeps, in words for readers
  to do: mend the first lines of the file`,
    ])
  })
})

it('says every promise in Spanish on the data page', () => {
  const said = readPromises().map(({ promise }) => promise)
  expect(Object.keys(promises).toSorted()).toEqual([...new Set(said)].toSorted())
})

describe.each(agencies)('$id', (agency) => {
  it('names publisher, licence and address of every source', () => {
    expect(
      Object.values(agency.sources).filter(
        ({ licence, publisher, url }) => licence === '' || publisher === '' || url === '',
      ),
    ).toEqual([])
    expect(Object.keys(agency.sources).length).toBeGreaterThan(0)
  })

  it('has a crosswalk with a line for outcomes, origins and classes', () => {
    const fields = new Set(readCrosswalk(agency).map(({ field }) => field))
    for (const field of agency.sql['complaints'] === undefined
      ? []
      : ['outcome', 'origin', 'allegation_class'])
      expect(fields).toContain(field)
    expect([...fields].filter((field) => !wordLists.has(field))).toEqual([])
  })

  it('gives every reason on its data page in both languages', () => {
    const notes = readCrosswalk(agency).filter(({ note_en }) => note_en !== '')
    expect(notes.filter(({ note_en, note_es }) => note_es === '' || note_es === note_en)).toEqual([])
    for (const { en, es } of [...agency.notes, ...Object.values(agency.not_published), agency.release.reason])
      expect(es).not.toBe(en)
  })

  it('answers every dimension of comparability', () => {
    const given = parse(readFileSync(join(agency.folder, 'agency.yaml'), 'utf8')) as {
      comparability?: object
    }
    expect(Object.keys(given.comparability ?? {})).toEqual(Object.keys(comparability))
  })

  it('says in both languages, in plain words, whose complaints it holds where it holds a part', () => {
    const { scope, handled_by, origin_unknown, counting_changes } = agency
    const texts = [...Object.values(scope).filter((one) => one !== undefined), ...counting_changes]
    for (const { en, es } of texts) {
      expect(en).not.toBe(es)
      expect(en.endsWith('.') && es.endsWith('.'), en).toBe(true)
      expect(readingGrade(counted(en)), en).toBeLessThanOrEqual(9)
    }
    // words within a sentence, whose full stop is ours
    for (const { en, es } of origin_unknown === undefined ? [] : Object.values(origin_unknown))
      expect([en.endsWith('.'), es.endsWith('.'), en === es]).toEqual([false, false, false])
    expect(handled_by === undefined || scope.complaints !== undefined).toBe(true)
    expect(Object.keys(scope).filter((table) => agency.sql[table] === undefined)).toEqual([])
  })

  it('opens each of its SQL files with a comment', () => {
    expect(
      Object.entries(agency.sql)
        .filter(([, sql]) => !sql.startsWith('--'))
        .map(([table]) => table),
    ).toEqual([])
  })

  it('is real with figures committed, or a demonstration with its rows', () => {
    if (agency.demonstration) expect(existsSync(join(at.raw, agency.id))).toBe(true)
    else expect(existsSync(join(at.figures, agency.id, 'record.json'))).toBe(true)
  })
})

it('commits the JSON Schema that editors use', () => {
  expect(JSON.parse(readFileSync(join(at.agencies, 'agency.schema.json'), 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(manifestSchema())),
  )
})
