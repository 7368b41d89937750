import { districtLabel } from './_district-label.ts'
import { asPublished, everywhere, type Table } from './_table.ts'
import { allegationClass } from './words/allegation-class.ts'
import { origin } from './words/origin.ts'
import { outcome } from './words/outcome.ts'

/** One row per complaint, the unit of every headline (methods, 0.2). */
export const complaints: Table = {
  name: 'complaints',
  title: { en: 'Complaints', es: 'Quejas' },
  row: { en: 'one complaint', es: 'una queja' },
  key: ['complaint_id'],
  columns: {
    complaint_id: {
      type: 'VARCHAR',
      required: true,
      meaning: {
        en: 'The number the publisher gave the complaint; in protected rows a number of ours that says nothing.',
        es: 'El número que quien publica dio a la queja; en filas protegidas, uno nuestro que no dice nada.',
      },
      release: everywhere,
    },
    received_on: {
      type: 'DATE',
      required: true,
      meaning: { en: 'The day the complaint was received.', es: 'El día en que se recibió la queja.' },
      release: asPublished,
    },
    received_month: {
      type: 'DATE',
      derived: `date_trunc('month', received_on)::DATE`,
      meaning: { en: 'First day of the month it was received.', es: 'Primer día del mes en que se recibió.' },
      release: asPublished,
    },
    received_year: {
      type: 'INTEGER',
      derived: 'year(received_on)::INTEGER',
      meaning: { en: 'The year it was received.', es: 'El año en que se recibió.' },
      release: everywhere,
    },
    occurred_on: {
      type: 'DATE',
      meaning: {
        en: 'The day of the event complained of, as published; not checked against the day of receipt.',
        es: 'El día del hecho, como se publicó; sin cotejar con el día de recepción.',
      },
      release: asPublished,
    },
    closed_on: {
      type: 'DATE',
      meaning: {
        en: 'The day it was closed; empty while open, or where no closing date is published.',
        es: 'El día en que se cerró; vacío si sigue abierta o si no se publica la fecha.',
      },
      release: asPublished,
    },
    duration_days: {
      type: 'INTEGER',
      derived: `date_diff('day', received_on, closed_on)::INTEGER`,
      unit: { en: 'days', es: 'días' },
      meaning: {
        en: 'Days from receipt to closing; empty while open.',
        es: 'Días de la recepción al cierre; vacío si sigue abierta.',
      },
      release: everywhere,
    },
    is_followed_365_days: {
      type: 'BOOLEAN',
      derived: `date_diff('day', received_on, as_of) >= 365`,
      meaning: {
        en: 'Received at least 365 days before the as-of date.',
        es: 'Recibida al menos 365 días antes de la fecha de corte.',
      },
      release: everywhere,
    },
    is_followed_540_days: {
      type: 'BOOLEAN',
      derived: `date_diff('day', received_on, as_of) >= 540`,
      meaning: {
        en: 'Received at least 540 days before the as-of date.',
        es: 'Recibida al menos 540 días antes de la fecha de corte.',
      },
      release: everywhere,
    },
    origin: {
      type: 'VARCHAR',
      words: origin,
      meaning: {
        en: 'Who complained: the public or the department.',
        es: 'Quién se quejó: el público o el departamento.',
      },
      release: everywhere,
    },
    origin_label: {
      type: 'VARCHAR',
      required: true,
      meaning: {
        en: 'Who complained, in the publisher’s words.',
        es: 'Quién se quejó, en palabras de quien publica.',
      },
      release: everywhere,
    },
    outcome: {
      type: 'VARCHAR',
      words: outcome,
      meaning: {
        en: 'How it ended: the first, in the order of the words here, that any of its allegations has; open while any is open.',
        es: 'Cómo terminó: la primera, en el orden de las palabras de aquí, que tenga alguna de sus acusaciones; abierta si alguna lo está.',
      },
      release: everywhere,
    },
    outcome_label: {
      type: 'VARCHAR',
      meaning: {
        en: 'The publisher’s own words behind the outcome.',
        es: 'Las palabras de quien publica tras el resultado.',
      },
      release: everywhere,
    },
    allegation_class: {
      type: 'VARCHAR',
      words: allegationClass,
      meaning: {
        en: 'What it was about: the first, in the order of the words here, that any of its allegations has.',
        es: 'De qué se trata: la primera, en el orden de las palabras de aquí, que tenga alguna de sus acusaciones.',
      },
      release: everywhere,
    },
    allegation_class_label: {
      type: 'VARCHAR',
      meaning: {
        en: 'The publisher’s own words behind the class.',
        es: 'Las palabras de quien publica tras la clase.',
      },
      release: everywhere,
    },
    district: {
      type: 'VARCHAR',
      meaning: {
        en: 'The police district named in the record; what it describes differs by agency. Empty where too few to give.',
        es: 'El distrito policial que nombra el registro; lo que describe varía según la agencia. Vacío si son muy pocas.',
      },
      release: everywhere,
    },
    district_label: districtLabel,
    case_type_label: {
      type: 'VARCHAR',
      meaning: { en: 'The publisher’s own kind of case.', es: 'El tipo de caso según quien publica.' },
      release: everywhere,
    },
    has_video: {
      type: 'BOOLEAN',
      meaning: {
        en: 'Whether video evidence is recorded; empty if the record does not say.',
        es: 'Si consta prueba en video; vacío si el registro no lo dice.',
      },
      release: everywhere,
    },
    allegation_count: {
      type: 'INTEGER',
      meaning: {
        en: 'How many allegation rows the record holds.',
        es: 'Cuántas filas de acusaciones tiene el registro.',
      },
      release: everywhere,
    },
  },
}
