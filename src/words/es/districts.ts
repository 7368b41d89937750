import { isOne } from '../number.ts'

const confirmed = (text: string) => (isOne(text) ? 'se confirmó' : 'se confirmaron')
const ended = (text: string) => (isOne(text) ? 'terminó' : 'terminaron')

/** What the pages of districts and their meeting packs say. */
export const districts = {
  tab: 'Distritos',
  title: (place: string) => `Distritos de ${place}`,
  description: (place: string) =>
    `Cada distrito de ${place} en su propia página, con un dosier para imprimir para una reunión.`,
  lead: (count: string, place: string) =>
    `${count} distritos de ${place} tienen registros suficientes para contar algo. Cada uno tiene una página y un dosier para imprimir.`,
  order:
    'Van por orden de nombre. Los distritos difieren en tamaño, en quién vive allí y en lo que hace la policía, así que esto no es una clasificación.',
  district: 'Distrito',
  received: 'Quejas del público',
  sustained: 'Confirmadas, de las cerradas',
  closed: 'Cerradas en 180 días',
  force: 'Incidentes con fuerza',
  caption: 'Distritos, todos los años registrados',
  named: (number: string) => `Distrito\u00a0${number}`,
  pageTitle: (district: string, place: string) => `${district}, ${place}`,
  pageDescription: (district: string, place: string) =>
    `Quejas y uso de la fuerza en ${district}, ${place}: cuántas, cómo terminaron y cuánto esperó la gente.`,
  pack: 'Imprimir el dosier para una reunión',
  intake: (count: string, year: string, by?: string) =>
    `${by === undefined ? 'La gente presentó' : `${by} atendió`} ${count} ${isOne(count) ? 'queja' : 'quejas'} sobre la policía aquí en ${year}.`,
  ended: (years: string, sustained: string, noFinding: string) =>
    `De cada 100 quejas cerradas de ${years}, ${sustained} ${confirmed(sustained)} y ${noFinding} ${ended(noFinding)} sin conclusión.`,
  endedHidden: 'Constan muy pocas quejas para decir cómo terminan.',
  waited: (since: string, share: string) =>
    `De cada 100 quejas recibidas desde ${since} y seguidas un año, ${share} ${isOne(share) ? 'se cerró' : 'se cerraron'} en medio año.`,
  forced: (count: string, year: string) =>
    `La policía registró ${count} ${isOne(count) ? 'incidente' : 'incidentes'} con fuerza aquí en ${year}.`,
  trust: (score: string, when: string) =>
    `La confianza en la policía tuvo una puntuación de ${score} sobre 100 ${when}.`,
  charts: {
    intake: 'Quejas del público por año',
    intakeHow:
      'Quejas sobre la policía aquí, por año de recepción. Un aumento puede significar que quejarse se volvió más fácil.',
    endings: 'Con o sin conclusión',
    endingsTitle: (years: string, share: string) =>
      `De cada 100 quejas cerradas de ${years}, ${share} ${ended(share)} con una conclusión`,
    endingsHow: 'De cada 100 quejas del público cerradas aquí. El círculo es todo el lugar.',
    sustained: 'Cuántas se confirmaron',
    sustainedHow:
      'Tres proporciones, porque la respuesta cambia según lo que se cuenta. El círculo es todo el lugar.',
    waiting: 'Cuán pronto se cerraron las quejas',
    waitingHow:
      'De cada 100 quejas del público aquí, contando las que siguen abiertas. El círculo es todo el lugar.',
    force: 'Incidentes con fuerza por año',
    forceHow: 'Incidentes que la policía informó aquí. Un aumento puede significar que se anota más.',
    trust: 'Confianza en la policía a lo largo del tiempo',
    trustHow:
      'Puntuaciones de 0 a 100, como se publicaron. Una puntuación es una respuesta media, no una proporción de personas.',
    whole: 'todo el lugar',
    here: 'aquí',
    year: 'Año',
    quarter: 'Trimestre',
    month: 'Mes',
    ending: 'Final',
    within: 'Cerradas',
  },
  different: '¿Es diferente este distrito?',
  funnel: (what: string, verdict: string) => `${what}: ${verdict}`,
  usual: 'Dentro de lo habitual para un distrito de su tamaño.',
  byResidents: 'Quejas según sus residentes',
  byOfficers: 'Quejas según sus agentes',
  bySustained: 'Proporción confirmada',
  trustTitle: 'Confianza en la policía',
  steadier: (raw: string, steady: string, lower: string, upper: string) =>
    `La gente presentó aquí ${raw} quejas al año por cada 10,000 residentes. Una estimación más estable se apoya en todos los distritos donde este tiene pocos casos. Es ${steady} (de ${lower} a ${upper}).`,
  waits: {
    fewer: (difference: string, lower: string, upper: string) =>
      `Aquí se cerraron en medio año ${difference} menos de cada 100 quejas que en todos los demás distritos juntos (rango compatible con los datos: de ${lower} a ${upper} de cada 100).`,
    more: (difference: string, lower: string, upper: string) =>
      `Aquí se cerraron en medio año ${difference} más de cada 100 quejas que en todos los demás distritos juntos (rango compatible con los datos: de ${lower} a ${upper} de cada 100).`,
  },
  waitsStand: {
    apart:
      'Es más de lo que daría el azar, contando todos los distritos comparados. Aquí no se igualan los tipos de queja.',
    alike: 'Con tantos distritos comparados, el azar por sí solo podría dar eso.',
  },
  differentNote:
    'Una diferencia es una razón para mirar, no un veredicto. Los distritos pequeños oscilan más, así que se juzgan con menos rigor.',
  packTitle: (district: string, place: string) => `Dosier para reuniones: ${district}, ${place}`,
  packDescription: (district: string, place: string) =>
    `Dos páginas para imprimir para una reunión vecinal sobre las quejas contra la policía en ${district}, ${place}.`,
  packLead:
    'Dos páginas para leer juntos en una reunión. Cada cifra viene de registros públicos, publicados por la agencia o entregados a quien los pidió.',
  packNumbers: 'Lo que dicen los registros',
  packAsk: 'Preguntas para hacer',
  asks: [
    '¿Qué se hace con las quejas que terminan sin conclusión?',
    '¿Quién le dice a la gente qué pasó con su queja, y cuándo?',
    '¿Qué tienen en común las quejas de aquí, y qué ha cambiado por ellas?',
    'Cuando se usa la fuerza aquí, ¿quién revisa el informe y el video?',
    '¿Qué haría más fácil presentar una queja aquí?',
  ],
  packNot: 'Lo que los registros no pueden decir',
  nots: [
    'Una queja es el relato de una persona. «Confirmada» significa que las pruebas la apoyan.',
    'Pocas quejas no significan pocos problemas: algunas personas nunca las presentan.',
    'Las cifras no dicen por qué cambió algo.',
  ],
  packNotes: 'Notas',
  packHelp: 'Para presentar una queja',
  packFrom: (asOf: string) => `Registros hasta el ${asOf}.`,
  packPrint: 'Imprima esta página: cabe en dos hojas.',
  packBack: 'Volver a la página del distrito',
}
