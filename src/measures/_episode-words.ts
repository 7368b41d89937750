import type { Both } from '../schema/_table.ts'

/** Why nothing can be said of an incident in a series, or of a survey: what a page says in its place. */
export const episodeReasons: Record<string, Both> = {
  chose_to_answer: {
    en: 'These people chose to take part and to answer, so counts are given and no share.',
    es: 'Estas personas eligieron participar y responder; se dan conteos y ninguna proporción.',
  },
  survey_too_small: {
    en: 'Too few people of this group answered to say.',
    es: 'Respondieron demasiado pocas personas de este grupo para decirlo.',
  },
  no_survey: {
    en: 'The agency publishes no answers of a survey.',
    es: 'La agencia no publica respuestas de una encuesta.',
  },
  no_events_listed: {
    en: 'No incident is listed for this agency.',
    es: 'No hay ningún incidente listado para esta agencia.',
  },
  too_short: {
    en: 'Too early, or too little data: at least 24 months before and 12 after are needed.',
    es: 'Demasiado pronto o pocos datos: hacen falta al menos 24 meses antes y 12 después.',
  },
  missing_period: {
    en: 'A month in these years has no value, so nothing is read from them.',
    es: 'Un mes de estos años no tiene valor, así que no se lee nada de ellos.',
  },
  no_variation: {
    en: 'The values never change, so nothing can be read from them.',
    es: 'Los valores nunca cambian, así que no se puede leer nada de ellos.',
  },
  no_dip: {
    en: 'No clear first change, so recovery cannot be tested.',
    es: 'Sin un primer cambio claro, así que la recuperación no se puede comprobar.',
  },
  too_noisy: {
    en: 'The data are too variable to say.',
    es: 'Los datos varían demasiado para decirlo.',
  },
  overlap: {
    en: 'Another listed incident is within six months, so the two cannot be told apart.',
    es: 'Hay otro incidente listado a menos de seis meses; no se pueden separar.',
  },
  too_few_counts: {
    en: 'There are fewer than ten cases a month on average, too few to say.',
    es: 'Hay menos de diez casos al mes de media, demasiado pocos para decirlo.',
  },
  too_few_answers: {
    en: 'Fewer than 400 people answered in a month, too few to say.',
    es: 'Respondieron menos de 400 personas al mes, demasiado pocas para decirlo.',
  },
  volume_unknown: {
    en: 'Nobody says how many people answered, so nothing is read from the scores.',
    es: 'No consta cuántas personas respondieron, así que no se lee nada de las puntuaciones.',
  },
}

/** Classes, and what to know of one. Only series with a known direction bear the first four (methods, C3). */
export const episodeFlags: Record<string, Both> = {
  approx_design: {
    en: 'How people were chosen is not published, only weights, so the range is approximate.',
    es: 'No se publica cómo se eligió a las personas, solo pesos; el rango es aproximado.',
  },
  quarter_in_part: {
    en: 'Not every month of the quarter has a score.',
    es: 'No todos los meses del trimestre tienen puntuación.',
  },
  paradox: {
    en: 'Higher than before the incident: rare, check the details.',
    es: 'Más alto que antes del incidente: raro, revise los detalles.',
  },
  recovered: { en: 'Back to its usual level.', es: 'De vuelta a su nivel habitual.' },
  partial: {
    en: 'Improved, but below usual on average in the later months.',
    es: 'Ha mejorado, pero por debajo de lo habitual de media en los meses posteriores.',
  },
  not_recovered: {
    en: 'Below its usual level on average in the later months.',
    es: 'Por debajo de su nivel habitual de media en los meses posteriores.',
  },
  above_usual: { en: 'Above its usual level.', es: 'Por encima de su nivel habitual.' },
  back_to_usual: { en: 'At its usual level again.', es: 'Otra vez en su nivel habitual.' },
  below_usual: { en: 'Below its usual level.', es: 'Por debajo de su nivel habitual.' },
  above_baseline_not_robust: {
    en: 'The later average was above usual, but not firmly enough to say so.',
    es: 'El promedio posterior estuvo por encima de lo habitual, pero no con firmeza suficiente para afirmarlo.',
  },
  below_baseline_not_robust: {
    en: 'The later average was below usual, but not firmly enough to say so.',
    es: 'El promedio posterior estuvo por debajo de lo habitual, pero no con firmeza suficiente para afirmarlo.',
  },
  partly_back: {
    en: 'It has come part of the way back.',
    es: 'Ha vuelto en parte.',
  },
  no_answer_count: {
    en: 'How many people answered is not published, so there is no margin of error.',
    es: 'No se publica cuántas personas respondieron, así que no hay margen de error.',
  },
}
