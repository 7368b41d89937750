import { everywhere, type Table } from './_table.ts'
import { forceType } from './words/force-type.ts'

/** One row per kind of force in one report; an incident takes the gravest of its rows. */
export const forceUses: Table = {
  name: 'force_uses',
  title: { en: 'Kinds of force', es: 'Tipos de fuerza' },
  row: { en: 'one kind of force named in one report', es: 'un tipo de fuerza nombrado en un informe' },
  key: ['incident_id', 'use_id'],
  columns: {
    incident_id: {
      type: 'VARCHAR',
      required: true,
      meaning: { en: 'The incident it belongs to.', es: 'El incidente al que pertenece.' },
      release: everywhere,
    },
    use_id: {
      type: 'VARCHAR',
      required: true,
      meaning: {
        en: 'The report and the place of the entry in it, for several officers may report one use; in protected rows a number of ours that says nothing.',
        es: 'El informe y el lugar de la entrada en él, pues varios agentes pueden informar de un mismo uso; en filas protegidas, un número nuestro que no dice nada.',
      },
      release: everywhere,
    },
    force_type: {
      type: 'VARCHAR',
      words: forceType,
      meaning: { en: 'The kind of force.', es: 'El tipo de fuerza.' },
      release: everywhere,
    },
    force_type_label: {
      type: 'VARCHAR',
      required: true,
      meaning: {
        en: 'The kind of force, in the publisher’s words.',
        es: 'El tipo de fuerza, en palabras de quien publica.',
      },
      release: everywhere,
    },
  },
}
