import type { WordList } from '../_table.ts'

const named = (en: string, es: string, meaningEn: string, meaningEs: string) => ({
  name: { en, es },
  meaning: { en: meaningEn, es: meaningEs },
})

/** What an agency can do after something went wrong, roughly from first word to lasting change. */
export const actionKind = {
  field: 'action_kind',
  words: {
    acknowledged: named(
      'Acknowledged',
      'Reconocido',
      'Said in public that it happened.',
      'Dijo en público que ocurrió.',
    ),
    explained: named(
      'Explained',
      'Explicado',
      'Told people what happened and why.',
      'Explicó qué ocurrió y por qué.',
    ),
    apologised: named('Apology', 'Disculpa', 'Said sorry.', 'Pidió disculpas.'),
    video_released: named(
      'Video or evidence released',
      'Video o pruebas publicadas',
      'Published video or other evidence.',
      'Publicó video u otras pruebas.',
    ),
    outside_investigation: named(
      'Outside investigation',
      'Investigación externa',
      'Asked others to investigate.',
      'Pidió a otros que investigaran.',
    ),
    discipline: named(
      'Discipline or charge',
      'Sanción o acusación',
      'Disciplined or charged someone.',
      'Sancionó o acusó a alguien.',
    ),
    policy_change: named(
      'Rule changed or proposed',
      'Norma cambiada o propuesta',
      'Changed a rule, or proposed to.',
      'Cambió una norma, o lo propuso.',
    ),
    training: named('Training', 'Capacitación', 'Trained staff.', 'Capacitó al personal.'),
    community_meeting: named(
      'Community meeting',
      'Reunión con la comunidad',
      'Met with residents.',
      'Se reunió con residentes.',
    ),
    workshop: named('Workshop', 'Taller', 'Worked on it with residents.', 'Trabajó en ello con residentes.'),
    camera_rollout: named(
      'Camera roll-out',
      'Entrega de cámaras',
      'Put body cameras into use.',
      'Puso en uso cámaras corporales.',
    ),
    leadership_change: named(
      'Leadership change',
      'Cambio de mando',
      'Changed who leads.',
      'Cambió quién dirige.',
    ),
    mediation_programme: named(
      'Mediation programme',
      'Programa de mediación',
      'Began or widened mediation.',
      'Inició o amplió la mediación.',
    ),
  },
} as const satisfies WordList
