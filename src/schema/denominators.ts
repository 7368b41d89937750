import { everywhere, type Table } from './_table.ts'

/** Published totals to set counts against: officers, residents, contacts, cameras, by year. */
export const denominators: Table = {
  name: 'denominators',
  title: { en: 'Denominators', es: 'Denominadores' },
  row: { en: 'one published total for one year', es: 'un total publicado para un año' },
  key: ['year', 'denominator_kind', 'area', 'people_group'],
  columns: {
    year: {
      type: 'INTEGER',
      required: true,
      meaning: { en: 'The calendar year.', es: 'El año.' },
      release: everywhere,
    },
    denominator_kind: {
      type: 'VARCHAR',
      required: true,
      meaning: {
        en: 'officers, residents, contacts or cameras.',
        es: 'officers (agentes), residents (residentes), contacts (contactos) o cameras (cámaras).',
      },
      release: everywhere,
    },
    area: {
      type: 'VARCHAR',
      meaning: { en: 'The district; empty means all.', es: 'El distrito; vacío significa todos.' },
      release: everywhere,
    },
    people_group: {
      type: 'VARCHAR',
      meaning: {
        en: 'The group counted, where the total is for one group; empty means all.',
        es: 'El grupo contado, si el total es de un grupo; vacío significa todos.',
      },
      release: everywhere,
    },
    total_count: {
      type: 'DOUBLE',
      required: true,
      meaning: { en: 'The published total.', es: 'El total publicado.' },
      release: everywhere,
    },
    source_url: {
      type: 'VARCHAR',
      required: true,
      meaning: { en: 'Where the total was published.', es: 'Dónde se publicó el total.' },
      release: everywhere,
    },
  },
}
