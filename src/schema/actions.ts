import { everywhere, type Table } from './_table.ts'
import { events } from './events.ts'
import { actionKind } from './words/action-kind.ts'

const { source_url, entered_by, title_en, title_es, area } = events.columns as Required<typeof events.columns>

/** What the agency did in response, hand-kept with a date and a source. */
export const actions: Table = {
  name: 'actions',
  title: { en: 'Actions taken', es: 'Acciones tomadas' },
  row: {
    en: 'one dated step that the agency or another public body took',
    es: 'una acción con fecha que tomó la agencia u otro órgano público',
  },
  key: ['action_id'],
  columns: {
    action_id: {
      type: 'VARCHAR',
      required: true,
      meaning: { en: 'A short name.', es: 'Un nombre corto.' },
      release: everywhere,
    },
    event_id: {
      type: 'VARCHAR',
      meaning: {
        en: 'The incident it answers; empty if it answers none in particular.',
        es: 'El incidente al que responde; vacío si a ninguno en particular.',
      },
      release: everywhere,
    },
    taken_on: {
      type: 'DATE',
      required: true,
      meaning: { en: 'The day it was taken.', es: 'El día en que se tomó.' },
      release: everywhere,
    },
    action_kind: {
      type: 'VARCHAR',
      words: actionKind,
      meaning: { en: 'What kind of step it was.', es: 'Qué tipo de acción fue.' },
      release: everywhere,
    },
    action_kind_label: {
      type: 'VARCHAR',
      required: true,
      meaning: {
        en: 'One of our words, as entered by hand.',
        es: 'Una de nuestras palabras, anotada a mano.',
      },
      release: everywhere,
    },
    title_en: title_en!,
    title_es: title_es!,
    area: area!,
    source_url: source_url!,
    entered_by: entered_by!,
  },
}
