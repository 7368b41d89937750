import type { WordList } from '../_table.ts'

/** Nine classes, of which a complaint takes the first that any of its allegations has, and one word for none given. */
export const allegationClass = {
  field: 'allegation_class',
  words: {
    force: {
      name: { en: 'Force', es: 'Fuerza' },
      meaning: { en: 'Force used, threatened or shown.', es: 'Fuerza usada, amenazada o mostrada.' },
    },
    authority: {
      name: { en: 'Use of authority', es: 'Uso de la autoridad' },
      meaning: {
        en: 'Stops, searches, arrests, entries and other uses of police powers.',
        es: 'Paradas, registros, arrestos, entradas y otros usos del poder policial.',
      },
    },
    bias: {
      name: { en: 'Bias', es: 'Sesgo' },
      meaning: {
        en: 'Unequal treatment for who a person is.',
        es: 'Trato desigual por quién es la persona.',
      },
    },
    integrity: {
      name: { en: 'Integrity', es: 'Integridad' },
      meaning: {
        en: 'Crime, dishonesty, corruption, sexual misconduct or drugs.',
        es: 'Delito, deshonestidad, corrupción, conducta sexual indebida o drogas.',
      },
    },
    courtesy: {
      name: { en: 'Courtesy', es: 'Cortesía' },
      meaning: {
        en: 'Rude, insulting or unprofessional conduct.',
        es: 'Conducta grosera, insultante o poco profesional.',
      },
    },
    service: {
      name: { en: 'Service', es: 'Servicio' },
      meaning: {
        en: 'No help, late help, no report or no follow-up.',
        es: 'Falta de ayuda, ayuda tardía, sin informe o sin seguimiento.',
      },
    },
    procedure: {
      name: { en: 'Procedure', es: 'Procedimiento' },
      meaning: {
        en: 'A department rule broken, such as a camera left off.',
        es: 'Infracción de una norma interna, como una cámara apagada.',
      },
    },
    other: {
      name: { en: 'Other', es: 'Otro' },
      meaning: { en: 'Anything else that is named.', es: 'Cualquier otro asunto con nombre.' },
    },
    unknown: {
      name: { en: 'Not recorded', es: 'Sin registro' },
      meaning: {
        en: 'The published record does not say what it was about.',
        es: 'El registro publicado no dice de qué se trata.',
      },
    },
    withheld: {
      name: { en: 'Not given', es: 'No se da' },
      meaning: {
        en: 'Recorded, and left out of the rows to protect people: too few complaints of its kind in that year and district.',
        es: 'Consta, pero se omite de las filas para proteger a las personas: muy pocas quejas así en ese año y distrito.',
      },
    },
  },
} as const satisfies WordList
