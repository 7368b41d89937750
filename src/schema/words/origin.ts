import type { WordList } from '../_table.ts'

/** Who complained. Headlines count `public`; the others stand beside it, never mixed in. */
export const origin = {
  field: 'origin',
  words: {
    public: {
      name: { en: 'From the public', es: 'Del público' },
      meaning: { en: 'A member of the public complained.', es: 'Se quejó una persona del público.' },
    },
    internal: {
      name: { en: 'From inside the department', es: 'Del propio departamento' },
      meaning: {
        en: 'Staff of the department complained or reported.',
        es: 'Se quejó o informó personal del departamento.',
      },
    },
    unknown: {
      name: { en: 'Origin not recorded', es: 'Origen sin registro' },
      meaning: {
        en: 'The published record does not say, or no one complained.',
        es: 'El registro publicado no lo dice, o nadie se quejó.',
      },
    },
  },
} as const satisfies WordList
