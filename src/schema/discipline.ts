import { everywhere, type Table } from './_table.ts'
import { penalty } from './words/penalty.ts'

/** One row per allegation for which a penalty was recommended or imposed; the two stay apart. */
export const discipline: Table = {
  name: 'discipline',
  title: { en: 'Discipline', es: 'Sanciones' },
  row: { en: 'one penalty decision on one allegation', es: 'una decisión de sanción sobre una acusación' },
  key: ['complaint_id', 'allegation_id'],
  columns: {
    complaint_id: {
      type: 'VARCHAR',
      required: true,
      meaning: { en: 'The complaint it belongs to.', es: 'La queja a la que pertenece.' },
      release: everywhere,
    },
    allegation_id: {
      type: 'VARCHAR',
      required: true,
      meaning: { en: 'The allegation it belongs to.', es: 'La acusación a la que pertenece.' },
      release: everywhere,
    },
    penalty_recommended: {
      type: 'VARCHAR',
      words: penalty,
      meaning: { en: 'The penalty recommended.', es: 'La sanción recomendada.' },
      release: everywhere,
    },
    penalty_recommended_label: {
      type: 'VARCHAR',
      meaning: {
        en: 'The recommendation, in the publisher’s words.',
        es: 'La recomendación, en palabras del publicador.',
      },
      release: everywhere,
    },
    penalty_imposed: {
      type: 'VARCHAR',
      words: penalty,
      meaning: { en: 'The penalty imposed.', es: 'La sanción impuesta.' },
      release: everywhere,
    },
    penalty_imposed_label: {
      type: 'VARCHAR',
      required: true,
      meaning: {
        en: 'The penalty imposed, in the publisher’s words.',
        es: 'La sanción impuesta, en palabras del publicador.',
      },
      release: everywhere,
    },
    suspension_days: {
      type: 'INTEGER',
      unit: { en: 'days', es: 'días' },
      meaning: {
        en: 'Days of suspension imposed, where a number is published.',
        es: 'Días de suspensión impuestos, si se publica el número.',
      },
      release: everywhere,
    },
  },
}
