import { asPublished, everywhere, type Table } from './_table.ts'
import { forceType } from './words/force-type.ts'

/** One row per use-of-force incident. */
export const forceIncidents: Table = {
  name: 'force_incidents',
  title: { en: 'Force incidents', es: 'Incidentes de fuerza' },
  row: { en: 'one incident in which force was used', es: 'un incidente en que se usó la fuerza' },
  key: ['incident_id'],
  columns: {
    incident_id: {
      type: 'VARCHAR',
      required: true,
      meaning: {
        en: 'The publisher’s number for the incident.',
        es: 'El número del incidente según el publicador.',
      },
      release: everywhere,
    },
    occurred_on: {
      type: 'DATE',
      required: true,
      meaning: { en: 'The day it happened.', es: 'El día en que ocurrió.' },
      release: asPublished,
    },
    occurred_month: {
      type: 'DATE',
      derived: `date_trunc('month', occurred_on)::DATE`,
      meaning: { en: 'First day of the month it happened.', es: 'Primer día del mes en que ocurrió.' },
      release: everywhere,
    },
    district: {
      type: 'VARCHAR',
      meaning: { en: 'The police district.', es: 'El distrito policial.' },
      release: everywhere,
    },
    force_type: {
      type: 'VARCHAR',
      words: forceType,
      meaning: { en: 'The gravest force used.', es: 'La fuerza más grave usada.' },
      release: everywhere,
    },
    force_type_label: {
      type: 'VARCHAR',
      required: true,
      meaning: {
        en: 'The force used, in the publisher’s words.',
        es: 'La fuerza usada, en palabras del publicador.',
      },
      release: everywhere,
    },
    is_injured: {
      type: 'BOOLEAN',
      meaning: {
        en: 'Whether a person was hurt; empty if the record does not say.',
        es: 'Si alguien resultó herido; vacío si el registro no lo dice.',
      },
      release: everywhere,
    },
    has_video: {
      type: 'BOOLEAN',
      meaning: {
        en: 'Whether video is recorded as available; empty if not said.',
        es: 'Si consta video disponible; vacío si no se dice.',
      },
      release: everywhere,
    },
  },
}
