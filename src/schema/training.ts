import { everywhere, type Table } from './_table.ts'

/** How many officers took one course in one month and area. */
export const training: Table = {
  name: 'training',
  title: { en: 'Training', es: 'Capacitación' },
  row: { en: 'one course in one month and area', es: 'un curso en un mes y área' },
  key: ['trained_month', 'course_label', 'area'],
  columns: {
    trained_month: {
      type: 'DATE',
      required: true,
      meaning: { en: 'First day of the month.', es: 'Primer día del mes.' },
      release: everywhere,
    },
    course_label: {
      type: 'VARCHAR',
      required: true,
      meaning: { en: 'The course, in the publisher’s words.', es: 'El curso, en palabras de quien publica.' },
      release: everywhere,
    },
    area: {
      type: 'VARCHAR',
      meaning: { en: 'The district; empty means all.', es: 'El distrito; vacío significa todos.' },
      release: everywhere,
    },
    officer_count: {
      type: 'INTEGER',
      required: true,
      meaning: { en: 'How many officers took it.', es: 'Cuántos agentes lo tomaron.' },
      release: everywhere,
    },
  },
}
