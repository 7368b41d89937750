import { everywhere, type Table } from './_table.ts'

const many = (en: string, es: string) =>
  ({ type: 'INTEGER', required: true, meaning: { en, es }, release: everywhere }) as const

/** How many people answered one question of a survey in which way, where the publisher gives counts and no answers. */
export const surveyCounts: Table = {
  name: 'survey_counts',
  title: { en: 'Survey counts', es: 'Conteos de encuesta' },
  row: { en: 'one question asked of one group of people', es: 'una pregunta a un grupo de personas' },
  key: ['asked_year', 'people_label', 'question_label'],
  columns: {
    asked_year: {
      type: 'INTEGER',
      required: true,
      meaning: { en: 'The year of the survey.', es: 'El año de la encuesta.' },
      release: everywhere,
    },
    people_label: {
      type: 'VARCHAR',
      required: true,
      meaning: {
        en: 'Who was asked, in the publisher’s words.',
        es: 'A quién se preguntó, en palabras de quien publica.',
      },
      release: everywhere,
    },
    question_label: {
      type: 'VARCHAR',
      required: true,
      meaning: {
        en: 'What was asked, in the publisher’s words.',
        es: 'Qué se preguntó, en palabras de quien publica.',
      },
      release: everywhere,
    },
    agree_count: many('How many agreed.', 'Cuántas estuvieron de acuerdo.'),
    disagree_count: many('How many disagreed.', 'Cuántas no estuvieron de acuerdo.'),
    no_opinion_count: many('How many had no opinion.', 'Cuántas no tenían opinión.'),
    asked_count: {
      type: 'INTEGER',
      meaning: {
        en: 'How many were asked, answered or not; empty if not published, and then no response rate can be given.',
        es: 'A cuántas se preguntó, respondieran o no; vacío si no se publica, y entonces no hay tasa de respuesta.',
      },
      release: everywhere,
    },
  },
}
