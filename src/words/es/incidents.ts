import { isOne } from '../number.ts'

const incidentes = (text: string) => (isOne(text) ? 'incidente' : 'incidentes')

/** What the page about the use of force says. */
export const incidents = {
  tab: 'Incidentes',
  title: (place: string) => `Uso de la fuerza por la policía en ${place}`,
  description: (place: string) =>
    `Uso de la fuerza por la policía en ${place}: con qué frecuencia, de qué tipo, dónde, contra quién y si hay video.`,
  lead: (count: string, first: string, last: string) =>
    `La policía registró ${count} ${incidentes(count)} con fuerza entre ${first} y ${last}.`,
  caution:
    'Un incidente con fuerza no es una conclusión de que alguien actuó mal. Son informes de la propia policía: lo que no se informó no está aquí.',
  when: 'Cuándo y de qué tipo',
  where: 'Dónde',
  who: 'Contra quién, y quién resultó herido',
  video: 'Si hay video',
  district: 'Distrito',
  kind: 'Tipo de fuerza',
  group: 'Grupo',
  answer: 'Consta',
  more: 'Más sobre el uso de la fuerza',
  glance: (count: string, first: string, last: string) =>
    `La policía registró ${count} ${incidentes(count)} con fuerza, de ${first} a ${last}.`,
  glanceNote: 'Un aumento puede significar más fuerza, o que se anota más.',
  glancePenalty: (same: string, pairs: string) =>
    `En ${same} de 100 decisiones se impuso la sanción recomendada, de ${pairs} en las que constan ambas.`,
  glancePenaltyNote: 'Las demás decisiones no se pueden comparar.',
  months: {
    title: (count: string, year: string) =>
      `${count} ${incidentes(count)} con fuerza en ${year}, el último año completo`,
    titleNone: 'Incidentes con fuerza por mes',
    how: 'Incidentes con fuerza cada mes. Un aumento puede significar más fuerza, o que se anota más.',
  },
  kinds: {
    title: (kind: string, some: string, all: string) =>
      `${kind}: la fuerza más grave en ${some} de ${all} incidentes`,
    titleUnknown: (some: string, all: string) =>
      `No consta el tipo de fuerza de ${some} de ${all} incidentes`,
    titleNone: 'Incidentes por tipo de fuerza',
    how: 'Cada incidente cuenta una vez, por la fuerza más grave que se usó.',
  },
  districts: {
    title: (places: string) => `Incidentes con fuerza en ${places} distritos`,
    titleNone: 'Incidentes con fuerza por distrito',
    how: 'Los distritos van por orden de nombre. Difieren en tamaño y en cuánta gente pasa por ellos, así que los números no son una clasificación.',
  },
  subjects: {
    title: (group: string, share: string) =>
      `${share} de cada 100 personas contra las que se usó la fuerza figuran como: ${group}`,
    titleNone: 'Personas contra las que se usó la fuerza',
    how: 'De cada 100 personas contra las que se usó la fuerza, según el grupo que consta. Comparado solo con el número de residentes, esto no dice si la fuerza fue justa.',
  },
  injuries: {
    title: (share: string) =>
      `Donde consta, la persona resultó herida en ${share} de cada 100 incidentes con fuerza`,
    titleNone: 'Heridos cuando se usó la fuerza',
    how: 'Los heridos son de cada 100 incidentes cuyo registro dice sí o no. Los que no constan son de todos los incidentes. «Sin registro» no es lo mismo que «sin heridos».',
  },
  videos: {
    title: (share: string) => `De ${share} de cada 100 incidentes con fuerza consta que hay video`,
    titleNone: 'Video de la fuerza',
    how: 'De cada 100 incidentes con fuerza en los que consta si hay video, por la fuerza más grave que se usó.',
    all: 'Todos los incidentes',
  },
}
