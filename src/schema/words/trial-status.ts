import type { WordList } from '../_table.ts'

/** Where a disciplinary trial stands, or how it ended. */
export const trialStatus = {
  field: 'trial_status',
  words: {
    no_trial: {
      name: { en: 'Not sent to trial', es: 'Sin juicio' },
      meaning: {
        en: 'No trial was opened for this officer.',
        es: 'No se abrió juicio contra este agente.',
      },
    },
    pending: {
      name: { en: 'Trial pending', es: 'Juicio pendiente' },
      meaning: {
        en: 'The trial had not ended on the as-of date.',
        es: 'El juicio no había terminado en la fecha de corte.',
      },
    },
    plea: {
      name: { en: 'Plea agreed', es: 'Acuerdo de culpabilidad' },
      meaning: {
        en: 'The officer pleaded guilty and a penalty was agreed.',
        es: 'El agente se declaró culpable y se acordó una sanción.',
      },
    },
    plea_set_aside: {
      name: { en: 'Plea set aside', es: 'Acuerdo anulado' },
      meaning: {
        en: 'A plea was agreed, and the head of the department set it aside.',
        es: 'Se acordó una declaración de culpabilidad y la jefatura la anuló.',
      },
    },
    guilty: {
      name: { en: 'Found guilty', es: 'Hallado culpable' },
      meaning: {
        en: 'Found guilty at the trial, with the final verdict.',
        es: 'Hallado culpable en el juicio, con veredicto definitivo.',
      },
    },
    not_guilty: {
      name: { en: 'Found not guilty', es: 'Hallado no culpable' },
      meaning: {
        en: 'Found not guilty at the trial, with the final verdict.',
        es: 'Hallado no culpable en el juicio, con veredicto definitivo.',
      },
    },
    retained: {
      name: { en: 'Taken back by the department', es: 'Recuperado por el departamento' },
      meaning: {
        en: 'The department took the case from the prosecutor and decided it itself.',
        es: 'El departamento retiró el caso a la fiscalía y lo decidió por sí mismo.',
      },
    },
    decided_elsewhere: {
      name: { en: 'Decided in another proceeding', es: 'Decidido en otro procedimiento' },
      meaning: {
        en: 'The department had decided it, or was deciding it, in a proceeding of its own.',
        es: 'El departamento lo había decidido, o lo estaba decidiendo, en un procedimiento propio.',
      },
    },
    not_served: {
      name: { en: 'Charges not served', es: 'Cargos no notificados' },
      meaning: {
        en: 'The charges were never served on the officer.',
        es: 'Los cargos nunca se notificaron al agente.',
      },
    },
    dismissed: {
      name: { en: 'Charges dismissed', es: 'Cargos desestimados' },
      meaning: {
        en: 'The charges were dropped or dismissed.',
        es: 'Los cargos se retiraron o desestimaron.',
      },
    },
    out_of_time: {
      name: { en: 'Out of time', es: 'Fuera de plazo' },
      meaning: {
        en: 'The time limit for a trial had run out.',
        es: 'Había vencido el plazo para un juicio.',
      },
    },
    left: {
      name: { en: 'Officer left', es: 'El agente salió' },
      meaning: {
        en: 'The officer retired, resigned, was dismissed or died before the trial ended.',
        es: 'El agente se retiró, renunció, fue despedido o murió antes de que terminara el juicio.',
      },
    },
    other: {
      name: { en: 'Other ending', es: 'Otro final' },
      meaning: {
        en: 'Any other ending.',
        es: 'Cualquier otro final.',
      },
    },
  },
} as const satisfies WordList
