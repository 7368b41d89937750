import { asPublished, everywhere, type Table } from './_table.ts'
import { penalty } from './words/penalty.ts'
import { trialStatus } from './words/trial-status.ts'

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
      meaning: {
        en: 'The complaint it belongs to: a row of complaints, or of closed_cohort where an agency has one.',
        es: 'La queja a la que pertenece: una fila de complaints, o de closed_cohort si la agencia la tiene.',
      },
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
        es: 'La recomendación, en palabras de quien publica.',
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
        es: 'La sanción impuesta, en palabras de quien publica.',
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
    trial_status: {
      type: 'VARCHAR',
      words: trialStatus,
      meaning: {
        en: 'Where the disciplinary trial stands; empty where the publisher has no trials.',
        es: 'En qué punto está el juicio disciplinario; vacío si quien publica no tiene juicios.',
      },
      release: everywhere,
    },
    trial_status_label: {
      type: 'VARCHAR',
      meaning: {
        en: 'Where the trial stands, in the publisher’s words.',
        es: 'En qué punto está el juicio, en palabras de quien publica.',
      },
      release: everywhere,
    },
    decided_on: {
      type: 'DATE',
      meaning: {
        en: 'The day the penalty was decided or reported, where one is published.',
        es: 'El día en que se decidió o comunicó la sanción, si se publica.',
      },
      release: asPublished,
    },
    decided_year: {
      type: 'INTEGER',
      derived: 'year(decided_on)::INTEGER',
      meaning: {
        en: 'The year the penalty was decided or reported.',
        es: 'El año en que se decidió o comunicó la sanción.',
      },
      release: everywhere,
    },
  },
}
