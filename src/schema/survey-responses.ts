import type { Table } from './_table.ts'

const kept = (en: string, es: string) => ({ en, es })

/** One person's answers. Single answers never leave; only weighted shares do. */
export const surveyResponses: Table = {
  name: 'survey_responses',
  title: { en: 'Survey answers', es: 'Respuestas de encuesta' },
  row: { en: 'one person who answered', es: 'una persona que respondió' },
  key: ['respondent_id'],
  columns: {
    respondent_id: {
      type: 'VARCHAR',
      required: true,
      meaning: kept('A number for the person in this survey.', 'Un número de la persona en esta encuesta.'),
    },
    answered_on: {
      type: 'DATE',
      required: true,
      meaning: kept('The day of the answer.', 'El día de la respuesta.'),
    },
    weight: {
      type: 'DOUBLE',
      required: true,
      meaning: kept(
        'How many people this answer stands for.',
        'A cuántas personas representa esta respuesta.',
      ),
    },
    stratum: { type: 'VARCHAR', meaning: kept('The sampling stratum.', 'El estrato del muestreo.') },
    cluster: { type: 'VARCHAR', meaning: kept('The sampling cluster.', 'El conglomerado del muestreo.') },
    area: { type: 'VARCHAR', meaning: kept('The district of the person.', 'El distrito de la persona.') },
    had_complaint: {
      type: 'BOOLEAN',
      meaning: kept(
        'Whether the person had a complaint about the police.',
        'Si la persona tuvo una queja sobre la policía.',
      ),
    },
    is_satisfied_with_handling: {
      type: 'BOOLEAN',
      meaning: kept(
        'Whether it was handled well, for those who complained.',
        'Si se atendió bien, para quienes se quejaron.',
      ),
    },
    trusts_police: {
      type: 'BOOLEAN',
      meaning: kept('Whether the person trusts the police.', 'Si la persona confía en la policía.'),
    },
  },
}
