/** What the pages of districts and their meeting packs say. */
export const districts = {
  tab: 'Distritos',
  title: (place: string) => `Distritos de ${place}`,
  description: (place: string) =>
    `Cada distrito de ${place} en su propia página, con un dosier para imprimir para una reunión.`,
  lead: (count: string, place: string) =>
    `${count} distritos de ${place} tienen registros suficientes para contar algo. Cada uno tiene una página y un dosier para imprimir.`,
  /** Where the district is that of the officer. */
  ofOfficer: 'Los registros nombran el distrito donde trabaja el agente, no el lugar donde ocurrió el hecho.',
  order:
    'Van por orden de nombre. Los distritos difieren en tamaño, en quién vive allí y en lo que hace la policía, así que esto no es una clasificación.',
  district: 'Distrito',
  received: 'Quejas del público',
  sustained: 'Confirmadas, de las cerradas',
  closed: 'Cerradas en 180 días',
  force: 'Incidentes con fuerza',
  caption: 'Distritos, todos los años registrados',
  areas: {
    title: 'Distritos',
    endedTitle: 'Distritos que ya no constan',
    endedNote:
      'El último año completo no nombra ninguno de estos. No entran en los gráficos de arriba ni tienen dosier para imprimir.',
    lastYear: 'Último año con registros',
    ended: (year: string) => `No consta ninguna queja ni incidente de este distrito después de ${year}.`,
    unitsTitle: 'Unidades que no son distritos',
    unitsNote:
      'Los registros también nombran oficinas, brigadas y personas en formación en lugar de un distrito. Son partes del departamento, no lugares.',
    unit: 'Unidad',
  },
  named: (number: string) => `Distrito\u00a0${number}`,
  pageTitle: (district: string, place: string) => `${district}, ${place}`,
  pageDescription: (district: string, place: string) =>
    `Quejas y uso de la fuerza, ${district}, ${place}: cuántas, cómo terminaron y cuánto esperó la gente.`,
  pack: 'Imprimir el dosier para una reunión',
  ended: (sustained: string, noFinding: string) =>
    `De cada 100 quejas cerradas, ${sustained} se confirmaron y ${noFinding} terminaron sin conclusión.`,
  endedHidden: 'Constan muy pocas quejas para decir cómo terminan.',
  waited: (share: string) => `De cada 100 quejas, ${share} se cerraron en medio año.`,
  /** What is said of a district, as it is where things happened or where officers work. */
  of: {
    event: {
      intake: (count: string, year: string) =>
        `La gente presentó ${count} quejas sobre la policía aquí en ${year}.`,
      forced: (count: string, year: string) =>
        `La policía registró ${count} incidentes con fuerza aquí en ${year}.`,
      forcedBetween: (count: string, first: string, last: string) =>
        `La policía registró ${count} incidentes con fuerza aquí entre ${first} y ${last}.`,
      intakeHow:
        'Quejas sobre la policía aquí, por año de recepción. Un aumento puede significar que quejarse se volvió más fácil.',
      endingsHow: 'De cada 100 quejas del público cerradas aquí. El círculo es todo el lugar.',
      waitingHow:
        'De cada 100 quejas del público aquí, contando las que siguen abiertas. El círculo es todo el lugar.',
      forceTitle: (district: string) => `Uso de la fuerza por la policía en ${district}`,
      forceHow: 'Incidentes que la policía informó aquí. Un aumento puede significar que se anota más.',
      asks: [
        '¿Qué tienen en común las quejas de aquí, y qué ha cambiado por ellas?',
        'Cuando se usa la fuerza aquí, ¿quién revisa el informe y el video?',
      ],
    },
    officer: {
      intake: (count: string, year: string) =>
        `La gente presentó ${count} quejas sobre agentes de este distrito en ${year}.`,
      forced: (count: string, year: string) =>
        `Agentes de este distrito usaron la fuerza en ${count} incidentes registrados en ${year}.`,
      forcedBetween: (count: string, first: string, last: string) =>
        `Agentes de este distrito usaron la fuerza en ${count} incidentes registrados entre ${first} y ${last}.`,
      intakeHow:
        'Quejas sobre agentes de este distrito, por año de recepción. Un aumento puede significar que quejarse se volvió más fácil.',
      endingsHow:
        'De cada 100 quejas del público cerradas sobre agentes de este distrito. El círculo es todo el lugar.',
      waitingHow:
        'De cada 100 quejas sobre agentes de este distrito, contando las que siguen abiertas. El círculo es todo el lugar.',
      forceTitle: (district: string) => `Uso de la fuerza por agentes de ${district}`,
      forceHow:
        'Incidentes en que agentes de este distrito usaron la fuerza. Un aumento puede significar que se anota más.',
      asks: [
        '¿Qué tienen en común las quejas sobre estos agentes, y qué ha cambiado por ellas?',
        'Cuando agentes de este distrito usan la fuerza, ¿quién revisa el informe y el video?',
      ],
    },
  },
  wholeYears: (last: string, asOf: string) =>
    `Los registros terminan el ${asOf}, así que el último año dibujado es ${last}.`,
  answers: (low: string, high: string) =>
    `Según quienes la hacen, solo responden de ${low} a ${high} personas al mes en un distrito. Los cambios pequeños pueden ser azar, así que no se juzga ningún distrito por sus puntuaciones.`,
  trust: (score: string, when: string) =>
    `La confianza en la policía tuvo una puntuación de ${score} sobre 100 ${when}.`,
  charts: {
    intake: 'Quejas del público por año',
    endings: 'Con o sin conclusión',
    endingsTitle: (share: string) => `${share} de cada 100 quejas cerradas terminaron con una conclusión`,
    sustained: 'Cuántas se confirmaron',
    sustainedHow:
      'Tres proporciones, porque la respuesta cambia según lo que se cuenta. El círculo es todo el lugar.',
    waiting: 'Cuán pronto se cerraron las quejas',
    force: 'Incidentes con fuerza por año',
    trust: 'Confianza en la policía por trimestre',
    trustHow:
      'Puntuaciones de 0 a 100, como se publicaron. Una puntuación es una respuesta media, no una proporción de personas.',
    whole: 'todo el lugar',
    here: 'aquí',
    year: 'Año',
    quarter: 'Trimestre',
    ending: 'Final',
    within: 'Cerradas',
  },
  different: '¿Es diferente este distrito?',
  funnel: (what: string, value: string, lower: string, upper: string, verdict: string) =>
    `${what}: ${value} en este distrito. Lo habitual para un distrito de su tamaño es de ${lower} a ${upper}. ${verdict}`,
  usual: 'Así que está dentro de lo habitual.',
  byResidents: 'Quejas al año por cada 10,000 residentes',
  byOfficers: 'Quejas al año por cada 100 agentes',
  bySustained: 'Proporción confirmada',
  trustTitle: 'Confianza en la policía',
  steadier: (raw: string, steady: string, lower: string, upper: string) =>
    `La gente presentó ${raw} quejas al año por cada 10,000 residentes de este distrito. Una estimación más estable se apoya en todos los distritos donde este tiene pocos casos. Es ${steady} (de ${lower} a ${upper}).`,
  waits: {
    fewer: (difference: string, lower: string, upper: string, place: string) =>
      `De las quejas de este distrito se cerraron en medio año ${difference} menos de cada 100 que de todas las demás de ${place} (rango compatible con los datos: de ${lower} a ${upper} de cada 100).`,
    more: (difference: string, lower: string, upper: string, place: string) =>
      `De las quejas de este distrito se cerraron en medio año ${difference} más de cada 100 que de todas las demás de ${place} (rango compatible con los datos: de ${lower} a ${upper} de cada 100).`,
    alike: (difference: string, lower: string, upper: string, place: string) =>
      `La proporción de quejas de este distrito cerradas en medio año puede ser la de todas las demás de ${place}: las separan ${difference} de cada 100, y los datos también son compatibles con ninguna diferencia (de ${lower} a ${upper} de cada 100).`,
  },
  waitsStand: {
    apart:
      'Es más de lo que daría el azar, contando todos los distritos comparados. Aquí no se igualan los tipos de queja.',
    alike: 'Con tantos distritos comparados, el azar por sí solo podría dar eso.',
  },
  differentNote: 'Una diferencia es una razón para mirar, no un veredicto.',
  usualNote:
    'Los distritos difieren entre sí más que por azar, y los pequeños oscilan más: el rango habitual cuenta con ambas cosas.',
  packTitle: (district: string, place: string) => `Dosier para reuniones: ${district}, ${place}`,
  packDescription: (district: string, place: string) =>
    `Dos páginas para imprimir para una reunión vecinal sobre las quejas contra la policía, ${district}, ${place}.`,
  packLead:
    'Dos páginas para leer juntos en una reunión. Cada cifra viene de registros que publicó la agencia.',
  packNumbers: 'Lo que dicen los registros',
  packAsk: 'Preguntas para hacer',
  asks: [
    '¿Qué se hace con las quejas que terminan sin conclusión?',
    '¿Quién le dice a la gente qué pasó con su queja, y cuándo?',
    '¿Qué haría más fácil presentar una queja?',
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
