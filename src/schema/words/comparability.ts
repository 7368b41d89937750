import type { Both } from '../_table.ts'

/** One way in which agencies count alike or not, with the answers that an agency folder can give. */
export interface Dimension {
  name: Both
  /** Not known keeps numbers apart here, as a difference does. */
  is_starred: boolean
  /** Numbers that are kept apart; or only marked, where `marks` says so. */
  keeps_apart: readonly string[]
  marks?: true
  answers: Readonly<Record<string, Both>>
  /** Answers that are not the same, but near enough. */
  similar?: readonly (readonly [string, string])[]
  /** Answers that leave nothing to lay side by side: two that give one are not alike for it. */
  leaves_nothing?: readonly string[]
}

const unknown = { en: 'Not known', es: 'No se sabe' }
const counts = ['intake', 'intake-rate', 'district-rate', 'district-shrunken']
const endings = [
  'outcome-mix',
  'ending-mix',
  'complaint-flow',
  'sustained-rate',
  'truncated',
  'standardised-trend',
]
const waiting = ['time-to-resolution', 'closed-within', 'backlog']

/** The ten dimensions of comparability, in order. Source: methods, G4. */
export const comparability = {
  unit: {
    name: { en: 'What a row is', es: 'Qué es una fila' },
    is_starred: true,
    keeps_apart: [...counts, ...endings, 'district-funnel'],
    answers: {
      complaints: { en: 'One row for each complaint', es: 'Una fila por queja' },
      rows_of_complaints: {
        en: 'Several rows for a complaint, joined by its number',
        es: 'Varias filas por queja, unidas por su número',
      },
      no_complaints: { en: 'Complaints are not published', es: 'No se publican quejas' },
      unknown,
    },
    similar: [['complaints', 'rows_of_complaints']],
    leaves_nothing: ['no_complaints'],
  },
  sustained: {
    name: { en: 'What “sustained” takes', es: 'Qué exige «confirmada»' },
    is_starred: true,
    keeps_apart: ['sustained-rate', 'equity-gaps', 'standardised-trend', 'district-funnel'],
    answers: {
      preponderance: { en: 'More likely than not', es: 'Más probable que no' },
      clear_and_convincing: { en: 'Clear and convincing evidence', es: 'Prueba clara y convincente' },
      unknown,
    },
  },
  intake: {
    name: { en: 'What is turned away at the door', es: 'Qué se rechaza a la entrada' },
    is_starred: true,
    keeps_apart: [...counts, 'sustained-rate', 'standardised-trend'],
    answers: {
      nothing: { en: 'Nothing', es: 'Nada' },
      nothing_minor_apart: {
        en: 'Minor matters are in the file, and end without a finding',
        es: 'Los asuntos menores están en el archivo y terminan sin conclusión',
      },
      only_substantiated: {
        en: 'Only substantiated complaints are in the file',
        es: 'El archivo solo contiene quejas confirmadas',
      },
      unknown,
    },
  },
  jurisdiction: {
    name: {
      en: 'Who may be complained about, and for what',
      es: 'De quién se puede quejar la gente, y por qué',
    },
    is_starred: true,
    keeps_apart: [...counts, ...endings],
    answers: {
      whole_department: {
        en: 'Anyone in the department, for anything',
        es: 'Cualquiera del departamento, por todo',
      },
      some_allegations: { en: 'Officers, for some kinds of conduct', es: 'Agentes, por ciertas conductas' },
      unknown,
    },
  },
  open_complaints: {
    name: { en: 'Open complaints', es: 'Quejas abiertas' },
    is_starred: false,
    keeps_apart: waiting,
    answers: {
      published: { en: 'Published', es: 'Se publican' },
      closed_only: { en: 'Only closed ones are published', es: 'Solo se publican las cerradas' },
      no_complaints: { en: 'Complaints are not published', es: 'No se publican quejas' },
      unknown,
    },
    leaves_nothing: ['no_complaints'],
  },
  investigator: {
    name: { en: 'Who looks into it', es: 'Quién investiga' },
    is_starred: false,
    keeps_apart: ['sustained-rate', 'discipline-concordance'],
    marks: true,
    answers: {
      department: { en: 'The department itself', es: 'El propio departamento' },
      civilians: { en: 'A civilian office', es: 'Una oficina civil' },
      both: { en: 'Both', es: 'Ambos' },
      unknown,
    },
  },
  mediation: {
    name: { en: 'Mediation', es: 'Mediación' },
    is_starred: false,
    keeps_apart: ['mediation'],
    answers: {
      recorded: { en: 'Some complaints end by mediation', es: 'Algunas quejas terminan por mediación' },
      none: { en: 'There is none', es: 'No hay' },
      unknown,
    },
  },
  denominators: {
    name: { en: 'What counts are set against', es: 'Con qué se comparan los conteos' },
    is_starred: false,
    keeps_apart: ['intake-rate', 'district-rate', 'district-shrunken', 'force-rate'],
    answers: {
      yearly_by_district: {
        en: 'Officers, residents and contacts of each year and district',
        es: 'Agentes, residentes y contactos de cada año y distrito',
      },
      none: { en: 'Nothing that we have', es: 'Nada que tengamos' },
      unknown,
    },
    leaves_nothing: ['none'],
  },
  snapshots: {
    name: { en: 'Releases kept', es: 'Publicaciones conservadas' },
    is_starred: false,
    keeps_apart: [...waiting, 'unusual-months', 'forecast'],
    answers: {
      one: { en: 'Only one', es: 'Solo una' },
      several: { en: 'Several, with their dates', es: 'Varias, con sus fechas' },
      unknown,
    },
  },
  video: {
    name: { en: 'What counts as video', es: 'Qué cuenta como video' },
    is_starred: false,
    keeps_apart: ['video-clarity', 'force-video'],
    answers: {
      any_camera: { en: 'Video of any camera', es: 'Video de cualquier cámara' },
      body_worn: { en: 'Video of body-worn cameras', es: 'Video de cámaras corporales' },
      not_recorded: {
        en: 'The records do not say whether there was video',
        es: 'Los registros no dicen si hubo video',
      },
      unknown,
    },
    leaves_nothing: ['not_recorded'],
  },
} as const satisfies Record<string, Dimension>

export type DimensionName = keyof typeof comparability

/** An agency's answers, one per dimension; `unknown` where nobody has written one down. */
export type Answers = Record<DimensionName, string>
