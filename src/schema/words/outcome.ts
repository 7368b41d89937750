import type { WordList } from '../_table.ts'

/** The fifteen outcome words in collapse order: a complaint's outcome is the first that any of its allegations has. */
export const outcome = {
  field: 'outcome',
  words: {
    sustained: {
      name: { en: 'Sustained', es: 'Confirmada' },
      meaning: {
        en: 'The evidence supports the complaint, and it broke a rule.',
        es: 'Las pruebas apoyan la queja y se infringió una norma.',
      },
    },
    other_misconduct: {
      name: { en: 'Other misconduct found', es: 'Otra falta comprobada' },
      meaning: {
        en: 'The complaint itself was not upheld, but other misconduct was found.',
        es: 'La queja en sí no se confirmó, pero se comprobó otra falta.',
      },
    },
    policy_failure: {
      name: { en: 'Policy or training at fault', es: 'Falla de la norma o la capacitación' },
      meaning: {
        en: 'The organisation was at fault, not the officer.',
        es: 'La falla fue de la organización, no del agente.',
      },
    },
    not_sustained: {
      name: { en: 'Could not be decided', es: 'No se pudo decidir' },
      meaning: {
        en: 'It could not be decided either way. It does not mean it did not happen.',
        es: 'No se pudo decidir ni en un sentido ni en otro. No significa que no ocurrió.',
      },
    },
    exonerated: {
      name: { en: 'Happened, within policy', es: 'Ocurrió, dentro de la norma' },
      meaning: {
        en: 'It happened, and the rules allowed it.',
        es: 'Ocurrió, y las normas lo permitían.',
      },
    },
    unfounded: {
      name: { en: 'Did not happen', es: 'No ocurrió' },
      meaning: { en: 'The evidence says it did not happen.', es: 'Las pruebas indican que no ocurrió.' },
    },
    mediated: {
      name: { en: 'Mediated', es: 'Mediada' },
      meaning: {
        en: 'The person and the officer met with a mediator and finished.',
        es: 'La persona y el agente se reunieron con un mediador y concluyeron.',
      },
    },
    mediation_attempted: {
      name: { en: 'Mediation attempted', es: 'Mediación intentada' },
      meaning: {
        en: 'Mediation was agreed but did not finish.',
        es: 'Se acordó una mediación, pero no concluyó.',
      },
    },
    resolved_informally: {
      name: { en: 'Resolved without investigation', es: 'Resuelta sin investigación' },
      meaning: {
        en: 'Settled by a supervisor or by agreement, with no finding.',
        es: 'Resuelta por un supervisor o por acuerdo, sin conclusión formal.',
      },
    },
    closed_no_cooperation: {
      name: {
        en: 'Closed: person withdrew or was not reached',
        es: 'Cerrada: la persona desistió o no fue localizada',
      },
      meaning: {
        en: 'The person withdrew, could not be reached or gave no statement.',
        es: 'La persona desistió, no fue localizada o no declaró.',
      },
    },
    closed_officer_unknown: {
      name: { en: 'Closed: officer not identified', es: 'Cerrada: agente no identificado' },
      meaning: { en: 'The officer could not be identified.', es: 'No se pudo identificar al agente.' },
    },
    referred: {
      name: { en: 'Sent elsewhere', es: 'Remitida a otra oficina' },
      meaning: {
        en: 'Passed to another office, which decides.',
        es: 'Enviada a otra oficina, que es la que decide.',
      },
    },
    closed_admin: {
      name: { en: 'Administratively closed', es: 'Cierre administrativo' },
      meaning: {
        en: 'Closed without a finding: duplicate, out of time, no jurisdiction or similar.',
        es: 'Cerrada sin conclusión: duplicada, fuera de plazo, sin competencia o similar.',
      },
    },
    unknown: {
      name: { en: 'Not recorded', es: 'Sin registro' },
      meaning: {
        en: 'The published record does not say how it ended.',
        es: 'El registro publicado no dice cómo terminó.',
      },
    },
    open: {
      name: { en: 'Still open', es: 'Aún abierta' },
      meaning: { en: 'Not closed on the as-of date.', es: 'No estaba cerrada en la fecha de corte.' },
    },
  },
} as const satisfies WordList

export type Outcome = keyof typeof outcome.words

/** Endings of complaints that were investigated and decided on what happened: what a share sustained is out of (methods, B3). */
export const investigated: readonly string[] = [
  'sustained',
  'not_sustained',
  'exonerated',
  'unfounded',
] satisfies Outcome[]
