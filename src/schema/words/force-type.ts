import type { WordList } from '../_table.ts'

/** The gravest force used in an incident, gravest first. */
export const forceType = {
  field: 'force_type',
  words: {
    firearm: {
      name: { en: 'Firearm discharged', es: 'Disparo de arma de fuego' },
      meaning: { en: 'A firearm was fired.', es: 'Se disparó un arma de fuego.' },
    },
    less_lethal: {
      name: { en: 'Less-lethal weapon', es: 'Arma menos letal' },
      meaning: {
        en: 'Taser, spray, baton, dog or impact round.',
        es: 'Pistola eléctrica, gas, bastón, perro o proyectil de impacto.',
      },
    },
    physical: {
      name: { en: 'Physical force', es: 'Fuerza física' },
      meaning: { en: 'Hands, strikes, holds or takedowns.', es: 'Manos, golpes, llaves o derribos.' },
    },
    shown: {
      name: { en: 'Weapon shown', es: 'Arma mostrada' },
      meaning: {
        en: 'A weapon was pointed or shown, not used.',
        es: 'Se apuntó o mostró un arma, sin usarla.',
      },
    },
    other: {
      name: { en: 'Other', es: 'Otro' },
      meaning: { en: 'Any other force.', es: 'Cualquier otra fuerza.' },
    },
    unknown: {
      name: { en: 'Not recorded', es: 'Sin registro' },
      meaning: { en: 'The record does not say.', es: 'El registro no lo dice.' },
    },
    withheld: {
      name: { en: 'Not given', es: 'No se da' },
      meaning: {
        en: 'Recorded, and left out of the rows to protect people: too few incidents of its kind in that year and district.',
        es: 'Consta, pero se omite de las filas para proteger a las personas: muy pocos incidentes así en ese año y distrito.',
      },
    },
  },
} as const satisfies WordList
