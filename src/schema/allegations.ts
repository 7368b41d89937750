import { everywhere, type Table } from './_table.ts'
import { allegationClass } from './words/allegation-class.ts'
import { outcome } from './words/outcome.ts'

/** One row per alleged act by one officer; findings attach here. */
export const allegations: Table = {
  name: 'allegations',
  title: { en: 'Allegations', es: 'Acusaciones' },
  row: { en: 'one allegation against one officer', es: 'una acusación contra un agente' },
  key: ['complaint_id', 'allegation_id'],
  columns: {
    complaint_id: {
      type: 'VARCHAR',
      required: true,
      meaning: {
        en: 'The complaint it belongs to: a row of complaints, or of closed_cohort where an agency has one.',
        es: 'La queja a la que pertenece: una fila de complaints, o de closed_cohort si la agencia la tiene.',
      },
      release: everywhere,
    },
    allegation_id: {
      type: 'VARCHAR',
      required: true,
      meaning: {
        en: 'The number the publisher gave the allegation, or its row in the source; in protected rows a number of ours that says nothing.',
        es: 'El número que dio quien publica a la acusación, o su fila en la fuente; en filas protegidas, uno nuestro que no dice nada.',
      },
      release: everywhere,
    },
    allegation_class: {
      type: 'VARCHAR',
      words: allegationClass,
      meaning: { en: 'What the allegation was about.', es: 'De qué trata la acusación.' },
      release: everywhere,
    },
    allegation_class_label: {
      type: 'VARCHAR',
      required: true,
      meaning: {
        en: 'What it was about, in the publisher’s words.',
        es: 'De qué trata, en palabras de quien publica.',
      },
      release: everywhere,
    },
    finding: {
      type: 'VARCHAR',
      words: outcome,
      meaning: { en: 'How this allegation ended.', es: 'Cómo terminó esta acusación.' },
      release: everywhere,
    },
    finding_label: {
      type: 'VARCHAR',
      required: true,
      meaning: {
        en: 'How it ended, in the publisher’s words.',
        es: 'Cómo terminó, en palabras de quien publica.',
      },
      release: everywhere,
    },
    officer_id: {
      type: 'VARCHAR',
      meaning: {
        en: 'A stable number for the officer. Never leaves: repeat complaints are published as totals only.',
        es: 'Un número estable del agente. Nunca se publica: las quejas repetidas salen solo como totales.',
      },
    },
  },
}
