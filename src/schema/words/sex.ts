import type { WordList } from '../_table.ts'

/** Sex or gender as recorded by the agency. */
export const sex = {
  field: 'sex',
  words: {
    female: { name: { en: 'Female', es: 'Mujer' }, meaning: { en: 'Recorded so.', es: 'Registrado así.' } },
    male: { name: { en: 'Male', es: 'Hombre' }, meaning: { en: 'Recorded so.', es: 'Registrado así.' } },
    other: { name: { en: 'Other', es: 'Otro' }, meaning: { en: 'Recorded so.', es: 'Registrado así.' } },
    unknown: {
      name: { en: 'Not recorded', es: 'Sin registro' },
      meaning: { en: 'Blank or unknown.', es: 'En blanco o desconocido.' },
    },
  },
} as const satisfies WordList
