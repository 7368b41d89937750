import { everywhere, type Table } from './_table.ts'

const sourced = {
  source_url: {
    type: 'VARCHAR',
    required: true,
    meaning: {
      en: 'Where the date and the facts can be checked.',
      es: 'Dónde se pueden comprobar la fecha y los hechos.',
    },
    release: everywhere,
  },
  entered_by: {
    type: 'VARCHAR',
    required: true,
    meaning: { en: 'Who entered the row.', es: 'Quién anotó la fila.' },
    release: everywhere,
  },
} as const

/** Critical incidents, hand-kept with a date and a source, chosen without looking at any series (methods, C1). */
export const events: Table = {
  name: 'events',
  title: { en: 'Critical incidents', es: 'Incidentes críticos' },
  row: { en: 'one dated incident', es: 'un incidente con fecha' },
  key: ['event_id'],
  columns: {
    event_id: {
      type: 'VARCHAR',
      required: true,
      meaning: {
        en: 'A short name, used in the page’s address.',
        es: 'Un nombre corto, usado en la dirección de la página.',
      },
      release: everywhere,
    },
    occurred_on: {
      type: 'DATE',
      required: true,
      meaning: { en: 'The day it became public.', es: 'El día en que se hizo público.' },
      release: everywhere,
    },
    title_en: {
      type: 'VARCHAR',
      required: true,
      meaning: { en: 'What happened, in English.', es: 'Qué ocurrió, en inglés.' },
      release: everywhere,
    },
    title_es: {
      type: 'VARCHAR',
      required: true,
      meaning: { en: 'What happened, in Spanish.', es: 'Qué ocurrió, en español.' },
      release: everywhere,
    },
    area: {
      type: 'VARCHAR',
      meaning: {
        en: 'The district concerned; empty means the whole city.',
        es: 'El distrito afectado; vacío significa toda la ciudad.',
      },
      release: everywhere,
    },
    ...sourced,
  },
}
