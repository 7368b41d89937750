import { asPublished, type Table } from './_table.ts'

/** Where two releases of the same publisher disagree about one complaint, and which one we kept. */
export const differences: Table = {
  name: 'differences',
  title: { en: 'Differences between releases', es: 'Diferencias entre publicaciones' },
  row: {
    en: 'one value on which two releases disagree',
    es: 'un valor en que dos publicaciones no coinciden',
  },
  key: ['complaint_id', 'field'],
  columns: {
    complaint_id: {
      type: 'VARCHAR',
      required: true,
      meaning: { en: 'The complaint concerned.', es: 'La queja de que se trata.' },
      release: asPublished,
    },
    field: {
      type: 'VARCHAR',
      required: true,
      meaning: { en: 'The column on which they disagree.', es: 'La columna en que no coinciden.' },
      release: asPublished,
    },
    kept_value: {
      type: 'VARCHAR',
      meaning: { en: 'The value we kept.', es: 'El valor que conservamos.' },
      release: asPublished,
    },
    other_value: {
      type: 'VARCHAR',
      meaning: { en: 'The value we did not keep.', es: 'El valor que no conservamos.' },
      release: asPublished,
    },
  },
}
