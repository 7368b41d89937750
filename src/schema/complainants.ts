import { asPublished, type Table } from './_table.ts'
import { allegationClass } from './words/allegation-class.ts'
import { race } from './words/race.ts'
import { sex } from './words/sex.ts'

/** One row per person who complained. Leaves without the complaint's number: year and class only. */
export const complainants: Table = {
  name: 'complainants',
  title: { en: 'People who complained', es: 'Personas que se quejaron' },
  row: { en: 'one person in one complaint', es: 'una persona en una queja' },
  key: [],
  releasedFrom:
    'ours.complainants AS p JOIN (SELECT complaint_id, received_on, allegation_class FROM ours.complaints) AS c USING (complaint_id)',
  columns: {
    complaint_id: {
      type: 'VARCHAR',
      required: true,
      meaning: {
        en: 'The complaint. Never leaves with race, age or sex.',
        es: 'La queja. Nunca se publica junto con raza, edad o sexo.',
      },
    },
    received_year: {
      type: 'INTEGER',
      derived: 'year(received_on)::INTEGER',
      meaning: { en: 'The year the complaint was received.', es: 'El año en que se recibió la queja.' },
      release: asPublished,
    },
    allegation_class: {
      type: 'VARCHAR',
      derived: 'allegation_class',
      words: allegationClass,
      meaning: { en: 'What the complaint was about.', es: 'De qué trata la queja.' },
      release: asPublished,
    },
    race: {
      type: 'VARCHAR',
      words: race,
      meaning: {
        en: 'Race or ethnicity as recorded by the agency.',
        es: 'Raza o etnia según el registro de la agencia.',
      },
      release: asPublished,
    },
    race_label: {
      type: 'VARCHAR',
      required: true,
      meaning: {
        en: 'Race or ethnicity, in the publisher’s words.',
        es: 'Raza o etnia, en palabras de quien publica.',
      },
    },
    sex: {
      type: 'VARCHAR',
      words: sex,
      meaning: { en: 'Sex as recorded by the agency.', es: 'Sexo según el registro de la agencia.' },
      release: asPublished,
    },
    sex_label: {
      type: 'VARCHAR',
      required: true,
      meaning: { en: 'Sex, in the publisher’s words.', es: 'Sexo, en palabras de quien publica.' },
    },
    age_years: {
      type: 'INTEGER',
      unit: { en: 'years', es: 'años' },
      meaning: {
        en: 'Age when the complaint was made. Never leaves.',
        es: 'Edad al presentar la queja. Nunca se publica.',
      },
    },
    age_band: {
      type: 'VARCHAR',
      derived: `CASE WHEN age_years < 0 OR age_years > 110 THEN NULL WHEN age_years < 18 THEN '0–17' WHEN age_years < 35 THEN '18–34' WHEN age_years < 55 THEN '35–54' ELSE CASE WHEN age_years IS NULL THEN NULL ELSE '55+' END END`,
      meaning: {
        en: 'Age in four bands; empty if not recorded.',
        es: 'Edad en cuatro tramos; vacío si no consta.',
      },
      release: asPublished,
    },
  },
}
