import { asPublished, type Table } from './_table.ts'
import { complainants } from './complainants.ts'
import { forceType } from './words/force-type.ts'

const { race, race_label, sex, sex_label } = complainants.columns as Required<typeof complainants.columns>

/** One row per person on whom force was used. Leaves without the incident's number: year and kind of force only. */
export const forceSubjects: Table = {
  name: 'force_subjects',
  title: { en: 'People on whom force was used', es: 'Personas contra quienes se usó la fuerza' },
  row: { en: 'one person in one incident', es: 'una persona en un incidente' },
  key: [],
  releasedFrom:
    'ours.force_subjects AS s JOIN (SELECT incident_id, occurred_on, force_type FROM ours.force_incidents) AS i USING (incident_id)',
  columns: {
    incident_id: {
      type: 'VARCHAR',
      required: true,
      meaning: {
        en: 'The incident. Never leaves with race, age or sex.',
        es: 'El incidente. Nunca se publica junto con raza, edad o sexo.',
      },
    },
    occurred_year: {
      type: 'INTEGER',
      derived: 'year(occurred_on)::INTEGER',
      meaning: { en: 'The year it happened.', es: 'El año en que ocurrió.' },
      release: asPublished,
    },
    force_type: {
      type: 'VARCHAR',
      derived: 'force_type',
      words: forceType,
      meaning: {
        en: 'The gravest force used in the incident.',
        es: 'La fuerza más grave usada en el incidente.',
      },
      release: asPublished,
    },
    race: race!,
    race_label: race_label!,
    sex: sex!,
    sex_label: sex_label!,
    age_years: {
      type: 'INTEGER',
      unit: { en: 'years', es: 'años' },
      meaning: {
        en: 'Age when it happened. Never leaves.',
        es: 'Edad cuando ocurrió. Nunca se publica.',
      },
    },
    is_juvenile: {
      type: 'BOOLEAN',
      meaning: {
        en: 'Whether the record says under 18 instead of an age. Never leaves.',
        es: 'Si el registro dice menor de 18 en vez de una edad. Nunca se publica.',
      },
    },
    age_band: {
      type: 'VARCHAR',
      derived: `CASE WHEN is_juvenile THEN '0–17' WHEN age_years < 0 OR age_years > 110 THEN NULL WHEN age_years < 18 THEN '0–17' WHEN age_years < 35 THEN '18–34' WHEN age_years < 55 THEN '35–54' WHEN age_years IS NOT NULL THEN '55+' END`,
      meaning: {
        en: 'Age in four bands; empty if not recorded.',
        es: 'Edad en cuatro tramos; vacío si no consta.',
      },
      release: asPublished,
    },
  },
}
