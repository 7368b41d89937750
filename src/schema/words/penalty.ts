import type { WordList } from '../_table.ts'

/** The remedy ladder, mildest first; what is not on the ladder stands after it. */
export const penalty = {
  field: 'penalty',
  words: {
    none: {
      name: { en: 'No penalty', es: 'Sin sanción' },
      meaning: { en: 'Decided, and nothing was imposed.', es: 'Decidido, y no se impuso nada.' },
    },
    instruction: {
      name: { en: 'Instruction or coaching', es: 'Instrucción u orientación' },
      meaning: {
        en: 'The officer was instructed, counselled or coached.',
        es: 'El agente recibió instrucción, consejo u orientación.',
      },
    },
    training: {
      name: { en: 'Training', es: 'Capacitación' },
      meaning: { en: 'The officer was sent to training.', es: 'El agente fue enviado a capacitación.' },
    },
    reprimand: {
      name: { en: 'Reprimand', es: 'Amonestación' },
      meaning: { en: 'A spoken or written reprimand.', es: 'Amonestación verbal o escrita.' },
    },
    command_discipline_a: {
      name: { en: 'Command discipline A', es: 'Disciplina de mando A' },
      meaning: {
        en: 'New York: imposed by the commanding officer under the milder schedule, from a warning to some days of leave.',
        es: 'Nueva York: la impone el comandante según la tabla más leve, desde una advertencia hasta perder algunos días libres.',
      },
    },
    command_discipline_b: {
      name: { en: 'Command discipline B', es: 'Disciplina de mando B' },
      meaning: {
        en: 'New York: imposed by the commanding officer under the graver schedule, which can take more days of leave.',
        es: 'Nueva York: la impone el comandante según la tabla más grave, que puede quitar más días libres.',
      },
    },
    charges: {
      name: { en: 'Disciplinary charges', es: 'Cargos disciplinarios' },
      meaning: {
        en: 'Sent to a disciplinary trial; stands on the same step as loss of leave.',
        es: 'Enviado a juicio disciplinario; está en el mismo escalón que la pérdida de días libres.',
      },
    },
    loss_of_leave: {
      name: { en: 'Loss of leave', es: 'Pérdida de días libres' },
      meaning: {
        en: 'Days of leave or pay were taken, short of suspension.',
        es: 'Se quitaron días libres o de pago, sin suspensión.',
      },
    },
    suspension: {
      name: { en: 'Suspension', es: 'Suspensión' },
      meaning: { en: 'Suspended for a number of days.', es: 'Suspensión por un número de días.' },
    },
    demotion: {
      name: { en: 'Reassignment or demotion', es: 'Reasignación o descenso' },
      meaning: { en: 'Moved to another post or rank.', es: 'Traslado a otro puesto o rango.' },
    },
    probation: {
      name: { en: 'Dismissal probation', es: 'Despido condicional' },
      meaning: { en: 'Dismissal held over a set time.', es: 'Despido en suspenso por un tiempo fijo.' },
    },
    termination: {
      name: { en: 'Dismissal', es: 'Despido' },
      meaning: { en: 'Dismissed or separated.', es: 'Despedido o separado del cargo.' },
    },
    resigned: {
      name: { en: 'Left before the outcome', es: 'Salió antes del resultado' },
      meaning: {
        en: 'Resigned or retired before the decision or before serving it.',
        es: 'Renunció o se retiró antes de la decisión o de cumplirla.',
      },
    },
    unspecified: {
      name: { en: 'Disciplined, penalty not named', es: 'Sancionado, sin nombrar la sanción' },
      meaning: {
        en: 'Found guilty or disciplined; the record does not say how.',
        es: 'Hallado culpable o sancionado; el registro no dice cómo.',
      },
    },
    pending: {
      name: { en: 'Decision pending', es: 'Decisión pendiente' },
      meaning: { en: 'Not decided on the as-of date.', es: 'Sin decidir en la fecha de corte.' },
    },
    not_applicable: {
      name: { en: 'Does not apply', es: 'No corresponde' },
      meaning: { en: 'No finding that calls for a penalty.', es: 'Ninguna conclusión que pida sanción.' },
    },
    unknown: {
      name: { en: 'Not recorded', es: 'Sin registro' },
      meaning: { en: 'The published record does not say.', es: 'El registro publicado no lo dice.' },
    },
  },
} as const satisfies WordList

/** The words of the ladder by step, mildest first; words of one step are equally severe, and one that is not here is no decided penalty (methods, B7). */
export const penaltySteps: readonly (readonly (keyof typeof penalty.words)[])[] = [
  ['none'],
  ['instruction', 'training'],
  ['reprimand'],
  ['command_discipline_a'],
  ['command_discipline_b'],
  ['charges', 'loss_of_leave'],
  ['suspension'],
  ['demotion'],
  ['probation'],
  ['termination'],
]
