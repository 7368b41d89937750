export const charts = {
  numbers: 'Los números',
  download: 'Descargar (CSV)',
  query: 'Abrir esta consulta',
  method: 'Cómo se hace',
  pass: 'Compartir este gráfico',
  permalink: 'Enlace a este gráfico',
  svg: 'Imagen (SVG)',
  png: 'Imagen (PNG)',
  alone: 'El gráfico solo',
  embedHow: 'Para mostrarlo en otro sitio, copie este código:',
  whole: 'Abrirlo en su página',
  inside: (place: string) => `Gráfico: policía de ${place}`,
  insideDescription: (place: string, measure: string) =>
    `${measure}: un gráfico sobre la policía de ${place}, para mostrarlo en otros sitios.`,
  source: (publisher: string) => `Fuente: ${publisher}`,
  through: 'hasta el',
  fictionalSource: 'Registros ficticios',
  period: 'Recibidas',
  outOf: 'de',
  value: 'Valor',
  range: 'Rango compatible con los datos',
  complaints: 'Quejas',
  hidden: 'oculto',
  filling: 'aún incompleto',
  fillingMark: 'aún incompleto: pueden entrar más',
  rangeOf: (lower: string, upper: string) => `de ${lower} a ${upper}`,
  states: {
    counts_only: 'Hay muy pocos casos para dar una proporción. La tabla da los conteos.',
    hidden: 'Este número está oculto.',
    none: 'No hay quejas de este tipo en los registros.',
  } as Record<string, string>,
  origin: {
    public: 'del público',
    internal: 'del propio departamento',
    unknown: 'origen sin registro',
  } as Record<string, string>,
  outcome: {
    title: (sustained: string, noFinding: string) =>
      `De cada 100 quejas cerradas, ${sustained} se confirmaron y ${noFinding} se cerraron sin conclusión`,
    how: (count: string, first: string, last: string) =>
      `${count} quejas del público, recibidas en ${first}–${last} y ya cerradas. «No se pudo decidir» no significa que no ocurrió.`,
    howLumped: (count: string, first: string, last: string) =>
      `${count} quejas del público, recibidas en ${first}–${last} y ya cerradas.`,
    notSustained: 'No confirmada, sin decir por qué',
    table: 'Quejas del público cerradas, según cómo terminaron',
    ending: 'Cómo terminó',
    outOf100: 'de cada 100',
  },
  intake: {
    title: (count: string, year: string) =>
      `En ${year}, el último año completo, llegaron ${count} quejas del público`,
    titleNone: 'Quejas por mes',
    how: 'Quejas recibidas cada mes. Un aumento puede significar peor trato, o que quejarse se volvió más fácil o más seguro.',
    table: 'Quejas recibidas por año',
    year: 'Año',
  },
  ending: {
    title: (share: string, year: string) =>
      `De cada 100 quejas recibidas en ${year} y ya cerradas, ${share} terminaron con una conclusión`,
    how: 'De cada 100 quejas del público cerradas, por año de recepción. «Cerrada» no es «respondida». Los últimos años aún se completan: los finales rápidos llegan primero.',
    table: 'Quejas del público cerradas, por tipo de final',
  },
  sustained: {
    title: (closed: string, investigated: string) =>
      `Se confirmaron ${closed} de cada 100 quejas cerradas, y ${investigated} de cada 100 investigadas por completo`,
    titleShort: 'Quejas confirmadas, de tres grupos distintos',
    how: 'Tres proporciones de quejas del público, porque la respuesta cambia según lo que se cuente. La línea es el rango compatible con los datos.',
    table: 'Quejas confirmadas de tres grupos',
    group: 'De',
    beside: (share: string) =>
      `Al lado: de las quejas cerradas del propio departamento se confirmaron ${share} de cada 100. Nunca se mezclan.`,
  },
  closed: {
    title: (share: string, year: string) =>
      `De cada 100 quejas recibidas en ${year}, ${share} se cerraron en medio año`,
    titleNone: 'Cuánto tardan en cerrarse las quejas',
    how: 'Quejas del público por año de recepción, contando también las abiertas. La banda es el rango compatible con los datos.',
    table: 'Quejas cerradas a tiempo, por año de recepción',
    within: 'Cerradas en',
    days: (days: string) => `${days} días`,
  },
  waiting: {
    title: (share: string) => `A medio año, ${share} de cada 100 quejas se han cerrado`,
    titleNone: 'Cuánto espera la gente una respuesta',
    how: 'De cada 100 quejas del público, cuántas habían terminado, y cómo, tras tantos días. Cuentan las que siguen abiertas. Una queja cerrada sin conclusión no fue respondida.',
    median: (days: string) => `La mitad de las quejas se cerró tras ${days}.`,
    ended: 'Terminadas',
  },
  penalties: {
    title: (same: string, lower: string) =>
      `En ${same} de cada 100 decisiones se impuso la sanción recomendada; en ${lower}, una más leve`,
    titleNone: 'Sanción recomendada y sanción impuesta',
    how: 'Cada fila es lo que se recomendó y cada columna lo que se impuso. Un color más fuerte es una parte mayor de la fila. Las celdas con borde son donde coinciden.',
    caption: 'Decisiones, por lo recomendado y lo impuesto',
    recommended: 'Recomendada ↓ · impuesta →',
    table: 'Decisiones con y sin ambas sanciones',
    header: 'Qué se impuso',
  },
  backlog: {
    title: (open: string, over: string) =>
      `${open} quejas seguían abiertas; ${over} de ellas desde hacía más de medio año`,
    titleNone: 'Quejas en espera',
    how: 'Quejas del público abiertas el último día de los registros y cuánto llevaban esperando. Cerrar casos viejos puede hacer que los tiempos parezcan peores por un tiempo.',
    clearance: (closed: string, received: string) =>
      `En el último año se cerraron ${closed} quejas y se recibieron ${received}.`,
    header: 'En espera',
  },
}
