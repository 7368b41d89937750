import type { community as english } from '../en/community.ts'

export const community: typeof english = {
  tab: 'Comunidad',
  title: (place: string) => `Policía y comunidad en ${place}`,
  description: (place: string) =>
    `Qué dijeron los residentes de ${place} en encuestas, y reuniones y capacitación, junto a las quejas. Nada de ello muestra causas.`,
  lead: (parts: string) =>
    `De este lugar tenemos ${parts}. Se muestran lado a lado, y no se traza ninguna línea de una cosa a otra.`,
  leadOne: (part: string) => `De este lugar tenemos ${part}. No muestra por qué suben o bajan las quejas.`,
  leadTrust: (month: string, score: string, before: string | undefined) =>
    before === undefined
      ? `En ${month}, la confianza en la policía estaba en ${score} puntos de 100.`
      : `En ${month}, la confianza en la policía estaba en ${score} puntos de 100. Un año antes, en ${before}. Los cambios pequeños pueden ser azar.`,
  parts: {
    sentiment: 'puntuaciones de confianza o seguridad',
    survey: 'una encuesta sobre la confianza tras una queja',
    counts: 'los conteos de una encuesta pequeña',
    training: 'cursos para agentes',
    video: 'cuántas veces hubo video del uso de la fuerza',
    timeline: 'reuniones o puntuaciones por distrito',
  } as Record<string, string>,
  scores: 'Qué dijeron los residentes',
  scoresTitle: (name: string, score: string, month: string) =>
    `${name}: ${score} puntos de 100 en ${month}, el último mes dado`,
  scoresTitleNone: (name: string) => `${name}, mes a mes`,
  scoresHow: 'Las puntuaciones van de 0 a 100. Un hueco significa que no se publicó nada.',
  scoresCut: (from: string, to: string) => `El dibujo muestra solo la parte de ${from} a ${to}.`,
  scoresNoMargin:
    'No se publica margen de error, así que no se dibuja. Los cambios pequeños pueden ser azar.',
  scoresAnswers:
    'Se publica cuántas personas respondieron. El margen de error no, así que no se dibuja ninguno.',
  scoresTable: (name: string) => `${name} por mes`,
  wholePlace: 'Todo el lugar',
  areas: 'Cada línea fina es un área; la línea fuerte es todo el lugar.',
  areasEnds: 'Las dos más oscuras acaban en lo más alto y lo más bajo.',
  areasOwn:
    'Estas áreas no son los distritos policiales. Si también se dan puntuaciones por distrito, están más abajo, distrito por distrito.',
  areasLast: (month: string, high: string, low: string) =>
    `En ${month}: más alta en ${high}, más baja en ${low}.`,
  month: 'Mes',
  answers: 'Respuestas',
  groups: 'Confianza tras una queja',
  groupsTitle: (well: string, none: string, badly: string) =>
    `${well} de cada 100 confían en la policía tras una queja bien atendida, ${none} sin queja, ${badly} tras una mal atendida`,
  groupsTitleNone: 'Confianza con y sin queja',
  groupsHow:
    'El punto es la proporción que confía en la policía. La línea es el rango de valores compatible con los datos.',
  groupsHeader: 'Grupo',
  gapsTitle: {
    above: 'Con buena atención hay más confianza que sin queja',
    below: 'Incluso con buena atención hay menos confianza que sin queja',
    unclear: 'La encuesta no distingue la buena atención de no tener queja',
  },
  gapsHow:
    'Diferencias en puntos. A la derecha del cero, la confianza es mayor que entre quienes no tuvieron queja. La última fila suma la ganancia y la pérdida: a la izquierda del cero, atender mal quita más de lo que da atender bien.',
  gapsHeader: 'Diferencia',
  counts: 'Una encuesta pequeña',
  countsHow: 'Cada número son personas, no una proporción, pues todas eligieron responder.',
  countsTable: (group: string, year: string) => `${group}, ${year}`,
  statement: 'Qué dijeron',
  said: 'Personas',
  asked: 'Respondieron',
  countsOf: (count: string, of: string) => `${count} de ${of}`,
  notAsked: 'No se publica a cuántas personas se preguntó.',
  rate: (count: string, of: string) => `Respondieron ${count} de ${of} personas preguntadas.`,
  training: 'Capacitación',
  trainingTitle: (courses: string, isOne: boolean) =>
    isOne ? 'Agentes capacitados en un curso, por mes' : `Agentes capacitados en ${courses} cursos, por mes`,
  trainingHow:
    'Cada barra es un mes. Cada curso tiene su propia escala. A menudo hay cursos porque hubo problemas; un cambio posterior no es su efecto.',
  peak: (value: string) => `hasta ${value}`,
  video: 'Cámaras',
  videoTitle: (share: string) =>
    `Consta video en ${share} de cada 100 incidentes de fuerza de los que se sabe`,
  videoTitleNone: 'Fuerza en video',
  videoHow:
    'De los incidentes de fuerza en que consta si hay video. La línea es el rango de valores compatible con los datos.',
  videoHeader: 'Año',
  allYears: 'Todos los años',
  dated: 'Acciones con fecha',
  datedHow: 'Reuniones, cursos, cámaras y talleres que nombra una fuente con fecha.',
  timeline: 'Distrito por distrito',
  timelineHere: 'Trimestre por trimestre',
  timelineNote:
    'Lo que coincide en un distrito no tiene por qué coincidir en las personas que viven en él. Un distrito con más reuniones y menos quejas no muestra que quienes se reunieron se quejaran menos. A menudo hay reuniones y cursos porque hubo problemas.',
  timelineTitle: (district: string, parts: string) => `${district}: ${parts}, por trimestre`,
  timelineParts: {
    complaints: 'quejas',
    waiting: 'con qué rapidez se cerraron',
    scores: 'puntuaciones de encuestas',
    meetings: 'reuniones',
    training: 'capacitación',
  } as Record<string, string>,
  timelineHow: 'Una fila por medida, todas en la misma línea de tiempo. Cada fila tiene su propia escala.',
  noRecords: 'sin registros',
  lanesInPart: 'Una línea base punteada: sin registros de ese tiempo, que no es cero.',
  incidentsHow: 'Las líneas rojas con número son incidentes listados en todo el lugar o en este distrito.',
  stepsHow: 'Las marcas con letra son acciones que se tomaron.',
  timelineElsewhere: 'Lo mismo de cada otro distrito, en su página:',
  timelineOthers: 'Los demás distritos',
  district: (name: string) => (/^\d+$/.test(name) ? `Distrito ${name}` : name),
  quarter: 'Trimestre',
  marks: 'Incidentes listados, por número',
  stepMarks: 'Acciones que se tomaron, por letra',
  few: 'demasiado pocas para una proporción',
}
