import { expect, it } from 'vitest'
import { messages } from '../../src/words/messages.ts'
import { readFiles, sourceOf } from './read-files.ts'

/** A file in which every reader of files finds something to leave out, and NDJSON with half a record. */
const header = 'id,finding'
const many = Array.from({ length: 200 }, (_, at) => `${at},Sustained`)
const csv = [
  'a title',
  header,
  ...many,
  'x',
  ',',
  header,
  '8,"closed"x',
  '9,a\0b',
  '7,"never closed',
  '',
].join('\n')
const json = [...many.map((line) => JSON.stringify({ id: line })), '{"id":'].join('\n')

it('has words in both languages for every reason why a record was not taken from a file', async () => {
  const found = [await readFiles(sourceOf(['id', 'finding']), csv), await readFiles(sourceOf(['id']), json)]
  const sections = await readFiles(
    sourceOf(['id', 'finding', 'year'], { sections: 'year' }),
    ['id,finding', '2023', ...many].map((line) => (line === '2023' ? '2023,' : line)).join('\n'),
  )
  const reasons = [...found, sections].flatMap(({ unread, dropped }) => [
    ...unread.map(({ reason }) => reason),
    ...Object.keys(dropped),
  ])
  const said = (language: 'en' | 'es') =>
    Object.fromEntries(reasons.map((reason) => [reason, messages(language).data.leftOutReason(reason)]))
  expect(said('en')).toEqual({
    '1 fields where the header has 2': 'has 1 fields where the header has 2',
    'a quote that is never closed': 'has a quote that is never closed',
    'text after a closing quote': 'has text after a closing quote',
    'a zero byte in a cell': 'has a zero byte in a cell',
    'every cell is empty': 'is empty',
    'the header said again': 'says the header again',
    'stands above the header': 'stands above the header',
    'no whole record': 'is no whole record',
    'a section row: only its first cell is filled': 'is a section row: only its first cell is filled',
  })
  expect(said('es')).toEqual({
    '1 fields where the header has 2': 'tiene 1 campos y el encabezado 2',
    'a quote that is never closed': 'tiene una comilla que nunca se cierra',
    'text after a closing quote': 'tiene texto después de una comilla de cierre',
    'a zero byte in a cell': 'tiene un byte cero en una celda',
    'every cell is empty': 'está vacía',
    'the header said again': 'repite el encabezado',
    'stands above the header': 'está encima del encabezado',
    'no whole record': 'no es un registro completo',
    'a section row: only its first cell is filled': 'es una fila de sección: solo tiene la primera celda',
  })
})
