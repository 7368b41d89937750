import { asPublished, type Column } from './_table.ts'

/** The publisher's own name of a district, where rows name it anew (an area of `areas.csv`). */
export const districtLabel: Column = {
  type: 'VARCHAR',
  meaning: {
    en: 'The publisher’s own words behind the district, where they are named anew.',
    es: 'Las palabras de quien publica tras el distrito, donde se nombran de nuevo.',
  },
  release: asPublished,
}
