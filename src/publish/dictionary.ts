import type { Prepared } from '../pipeline.ts'
import type { Both } from '../schema/_table.ts'
import { tables } from '../schema/tables.ts'

/** One released column as readers meet it: in the dictionary, the workbench and the data package. */
export interface DictionaryColumn {
  column: string
  type: string
  meaning: Both
  unit: Both | null
  /** Our words for it with their meanings, in order; null where any value can stand. */
  words: Record<string, { name: Both; meaning: Both }> | null
}

/** One table that readers can query. */
export interface DictionaryTable {
  table: string
  title: Both
  row: Both
  rows: number
  columns: DictionaryColumn[]
}

const both = (en: string, es: string): Both => ({ en, es })
const plain = (column: string, type: string, en: string, es: string): DictionaryColumn => ({
  column,
  type,
  meaning: both(en, es),
  unit: null,
  words: null,
})

const agencyId = plain(
  'agency_id',
  'VARCHAR',
  'The agency, as in the address of its pages.',
  'La agencia, como en la dirección de sus páginas.',
)

const measures: DictionaryTable = {
  table: 'measures',
  title: both('Measures', 'Medidas'),
  row: both('one published number', 'un número publicado'),
  rows: 0,
  columns: [
    plain(
      'measure',
      'VARCHAR',
      'Which measure, as in the address of its method page.',
      'Qué medida, como en la dirección de su página de método.',
    ),
    agencyId,
    plain(
      'origin',
      'VARCHAR',
      'Who complained: public, internal or unknown.',
      'Quién se quejó: público, interno o sin registro.',
    ),
    plain(
      'period',
      'VARCHAR',
      'A month 2019-03, a quarter 2019-Q1, a year 2019, the day of an incident, or all.',
      'Un mes 2019-03, un trimestre 2019-Q1, un año 2019, el día de un incidente, o all (todo).',
    ),
    plain(
      'category',
      'VARCHAR',
      'What is counted within the measure; its method page lists them.',
      'Qué se cuenta dentro de la medida; su página de método las enumera.',
    ),
    plain(
      'area',
      'VARCHAR',
      'A district, or all for the whole place.',
      'Un distrito, o all (todo el lugar).',
    ),
    plain(
      'people_group',
      'VARCHAR',
      'The people counted, such as race/black, or all.',
      'Las personas contadas, como race/black, o all (todas).',
    ),
    plain('numerator', 'DOUBLE', 'How many.', 'Cuántas.'),
    plain(
      'denominator',
      'DOUBLE',
      'Out of how many; empty for a count.',
      'De cuántas; vacío si es un conteo.',
    ),
    plain(
      'value',
      'DOUBLE',
      'The share 0–1, the count, the rate, the days: as the measure says; empty if hidden.',
      'La proporción 0–1, el conteo, la tasa, los días: según la medida; vacío si se oculta.',
    ),
    plain(
      'lower',
      'DOUBLE',
      'Lower 95 % limit of the value; 80 % for a forecast.',
      'Límite inferior del 95 % del valor; 80 % en un pronóstico.',
    ),
    plain(
      'upper',
      'DOUBLE',
      'Upper 95 % limit of the value; 80 % for a forecast.',
      'Límite superior del 95 % del valor; 80 % en un pronóstico.',
    ),
    plain(
      'status',
      'VARCHAR',
      'shown, counts_only or hidden.',
      'shown (mostrado), counts_only (solo conteos) o hidden (oculto).',
    ),
    plain('reasons', 'VARCHAR', 'Why it is not shown in full.', 'Por qué no se muestra completo.'),
    plain(
      'flags',
      'VARCHAR',
      'What to know of it, such as demonstration, incomplete or data_quality_low.',
      'Qué conviene saber, como demonstration (demostración), incomplete (incompleto) o data_quality_low (calidad baja).',
    ),
    plain(
      'method',
      'VARCHAR',
      'How value and limits were made: count, wilson, byar, kaplan_meier and others.',
      'Cómo se hicieron el valor y los límites: count, wilson, byar, kaplan_meier y otros.',
    ),
  ],
}

const agencies: DictionaryTable = {
  table: 'agencies',
  title: both('Agencies', 'Agencias'),
  row: both('one agency', 'una agencia'),
  rows: 0,
  columns: [
    agencyId,
    plain('name_en', 'VARCHAR', 'Its name in English.', 'Su nombre en inglés.'),
    plain('name_es', 'VARCHAR', 'Its name in Spanish.', 'Su nombre en español.'),
    plain(
      'as_of',
      'DATE',
      'The day up to which its records speak.',
      'El día hasta el que hablan sus registros.',
    ),
    plain(
      'rows_from',
      'VARCHAR',
      'rows: its rows are here; figures: only its numbers.',
      'rows: sus filas están aquí; figures: solo sus números.',
    ),
    plain(
      'release_mode',
      'VARCHAR',
      'as_published or protected.',
      'as_published (como se publicó) o protected (protegido).',
    ),
    plain(
      'is_demonstration',
      'BOOLEAN',
      'True for a fictional agency.',
      'Verdadero si la agencia es ficticia.',
    ),
    plain(
      'observed_from',
      'DATE',
      'Where the file holds only complaints open on a day or received after it: that day.',
      'Si el archivo solo contiene quejas abiertas en un día o recibidas después: ese día.',
    ),
  ],
}

/** The tables of the published database with every column's meaning in both languages. */
export function dictionary(prepared: readonly Prepared[]): DictionaryTable[] {
  const released = tables.flatMap((table) => {
    const rows = prepared
      .flatMap(({ record }) => record.released)
      .filter((one) => one.table === table.name && one.columns.length > 0)
      .reduce((sum, one) => sum + one.rows, 0)
    if (rows === 0) return []
    const columns = Object.entries(table.columns)
      .filter(([, column]) => column.release !== undefined)
      .map(([column, { type, meaning, unit, words }]) => ({
        column,
        type,
        meaning,
        unit: unit ?? null,
        words: words?.words ?? null,
      }))
    return [{ table: table.name, title: table.title, row: table.row, rows, columns: [agencyId, ...columns] }]
  })
  return [measures, agencies, ...released]
}
