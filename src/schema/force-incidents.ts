import { districtLabel } from './_district-label.ts'
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
        en: 'The number the publisher gave the incident; in protected rows a number of ours that says nothing.',
        es: 'El número que dio quien publica al incidente; en filas protegidas, uno nuestro que no dice nada.',
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
      release: asPublished,
    },
    occurred_year: {
      type: 'INTEGER',
      derived: 'year(occurred_on)::INTEGER',
      meaning: { en: 'The year it happened.', es: 'El año en que ocurrió.' },
      release: everywhere,
    },
    district: {
      type: 'VARCHAR',
      meaning: {
        en: 'The district or county named in the record; what it describes differs by agency. Empty where too few to give.',
        es: 'El distrito o condado que nombra el registro; lo que describe varía según la agencia. Vacío si son muy pocos.',
      },
      release: everywhere,
    },
    district_label: districtLabel,
    force_type: {
      type: 'VARCHAR',
      words: forceType,
      meaning: { en: 'The gravest force used.', es: 'La fuerza más grave usada.' },
      release: everywhere,
    },
    force_type_label: {
      type: 'VARCHAR',
      meaning: {
        en: 'The gravest force used, in the publisher’s words.',
        es: 'La fuerza más grave usada, en palabras de quien publica.',
      },
      release: everywhere,
    },
    level_label: {
      type: 'VARCHAR',
      meaning: {
        en: 'The highest level of force, on the publisher’s own scale.',
        es: 'El nivel de fuerza más alto, en la escala propia de quien publica.',
      },
      release: everywhere,
    },
    is_on_person: {
      type: 'BOOLEAN',
      meaning: {
        en: 'Whether it was used on a person; false for an animal, empty if not said.',
        es: 'Si se usó contra una persona; falso si fue un animal, vacío si no se dice.',
      },
    },
    is_injured: {
      type: 'BOOLEAN',
      meaning: {
        en: 'Whether a person on whom force was used was hurt; empty if the record does not say.',
        es: 'Si resultó herida una persona contra quien se usó la fuerza; vacío si el registro no lo dice.',
      },
      release: everywhere,
    },
    is_officer_injured: {
      type: 'BOOLEAN',
      meaning: {
        en: 'Whether an officer was hurt; empty if the record does not say.',
        es: 'Si resultó herido un agente; vacío si el registro no lo dice.',
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
