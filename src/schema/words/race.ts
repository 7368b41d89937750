import type { WordList } from '../_table.ts'

/** Race or ethnicity as recorded by the agency, in five named groups. */
export const race = {
  field: 'race',
  words: {
    asian: {
      name: { en: 'Asian or Pacific Islander', es: 'Asiática o isleña del Pacífico' },
      meaning: { en: 'Recorded so.', es: 'Registrado así.' },
    },
    black: { name: { en: 'Black', es: 'Negra' }, meaning: { en: 'Recorded so.', es: 'Registrado así.' } },
    latino: { name: { en: 'Latino', es: 'Latina' }, meaning: { en: 'Recorded so.', es: 'Registrado así.' } },
    white: { name: { en: 'White', es: 'Blanca' }, meaning: { en: 'Recorded so.', es: 'Registrado así.' } },
    other: {
      name: { en: 'Other groups', es: 'Otros grupos' },
      meaning: {
        en: 'Every other recorded group, too few to show alone.',
        es: 'Los demás grupos registrados, demasiado pocos para mostrarlos solos.',
      },
    },
    unknown: {
      name: { en: 'Not recorded', es: 'Sin registro' },
      meaning: { en: 'Blank, refused or unknown.', es: 'En blanco, rehusado o desconocido.' },
    },
  },
} as const satisfies WordList
