import { everywhere, type Table } from './_table.ts'

/** One published score for one area, period and question. Scores are averages of answers, never percentages. */
export const sentiment: Table = {
  name: 'sentiment',
  title: { en: 'Sentiment scores', es: 'Puntuaciones de opinión' },
  row: {
    en: 'one score for one area, period and question',
    es: 'una puntuación por área, período y pregunta',
  },
  key: ['area_level', 'area', 'period_start', 'period_months', 'period_weeks', 'question'],
  columns: {
    area_level: {
      type: 'VARCHAR',
      required: true,
      meaning: {
        en: 'city, area or district; levels are never averaged together.',
        es: 'city (ciudad), area (área) o district (distrito); nunca se promedian entre sí.',
      },
      release: everywhere,
    },
    area: {
      type: 'VARCHAR',
      required: true,
      meaning: { en: 'The area’s name.', es: 'El nombre del área.' },
      release: everywhere,
    },
    period_start: {
      type: 'DATE',
      required: true,
      meaning: { en: 'First day of the period.', es: 'Primer día del período.' },
      release: everywhere,
    },
    period_months: {
      type: 'INTEGER',
      unit: { en: 'months', es: 'meses' },
      meaning: {
        en: 'Length of the period; empty where it is counted in weeks.',
        es: 'Duración del período; vacío si se cuenta en semanas.',
      },
      release: everywhere,
    },
    period_weeks: {
      type: 'INTEGER',
      unit: { en: 'weeks', es: 'semanas' },
      meaning: {
        en: 'Length of a period shorter than a month. Weeks stand apart and enter no series of months.',
        es: 'Duración de un período menor que un mes. Las semanas van aparte y no entran en series de meses.',
      },
      release: everywhere,
    },
    question: {
      type: 'VARCHAR',
      required: true,
      meaning: {
        en: 'What was asked about: trust, safety, listening, respect.',
        es: 'Sobre qué se preguntó: confianza, seguridad, escucha, respeto.',
      },
      release: everywhere,
    },
    score: {
      type: 'DOUBLE',
      unit: { en: 'points, 0–100', es: 'puntos, 0–100' },
      meaning: {
        en: 'The average answer. Not a percentage of people.',
        es: 'La respuesta promedio. No es un porcentaje de personas.',
      },
      release: everywhere,
    },
    answer_count: {
      type: 'INTEGER',
      meaning: {
        en: 'How many people answered; empty if not published.',
        es: 'Cuántas personas respondieron; vacío si no se publica.',
      },
      release: everywhere,
    },
  },
}
