import { everywhere, type Table } from './_table.ts'

/** One public meeting, workshop or similar. */
export const engagement: Table = {
  name: 'engagement',
  title: { en: 'Community meetings', es: 'Reuniones con la comunidad' },
  row: { en: 'one meeting', es: 'una reunión' },
  key: ['held_on', 'district', 'meeting_id'],
  columns: {
    meeting_id: {
      type: 'VARCHAR',
      required: true,
      meaning: {
        en: 'The publisher’s number, or the row in the source.',
        es: 'El número de quien publica, o la fila en la fuente.',
      },
      release: everywhere,
    },
    held_on: {
      type: 'DATE',
      required: true,
      meaning: {
        en: 'The day it was held or planned for.',
        es: 'El día en que se celebró o estaba prevista.',
      },
      release: everywhere,
    },
    district: {
      type: 'VARCHAR',
      meaning: { en: 'The police district.', es: 'El distrito policial.' },
      release: everywhere,
    },
    meeting_kind_label: {
      type: 'VARCHAR',
      required: true,
      meaning: {
        en: 'What kind of meeting, in the publisher’s words.',
        es: 'Qué tipo de reunión, en palabras de quien publica.',
      },
      release: everywhere,
    },
    attendee_count: {
      type: 'INTEGER',
      meaning: {
        en: 'How many people came; empty if not published.',
        es: 'Cuántas personas asistieron; vacío si no se publica.',
      },
      release: everywhere,
    },
  },
}
