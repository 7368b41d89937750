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
  embed: 'Código para mostrarlo en otro sitio',
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
  share: 'Proporción',
  range: 'Rango compatible con los datos',
  complaints: 'Quejas',
  tooFew: 'muy pocas para una proporción',
  notPublished: 'no se publica',
  hidden: 'oculto',
  filling: 'aún incompleto',
  fillingMark: 'aún incompleto: pueden entrar más',
  rangeOf: (lower: string, upper: string) => `de ${lower} a ${upper}`,
  states: {
    counts_only: 'Hay muy pocos casos para dar una proporción. La tabla da los conteos.',
    hidden: 'Este número está oculto.',
    none: 'No hay quejas de este tipo en los registros.',
    not_published_closed_on:
      'Esta agencia no publica cuándo se cerraron las quejas, así que no se puede mostrar ningún tiempo de espera.',
    not_published_findings:
      'Esta agencia no publica cómo terminaron las quejas, así que esto no se puede mostrar.',
    data_quality_low:
      'Hubo que dejar fuera demasiadas filas (fechas ausentes o imposibles), así que no se muestran números sobre tiempos.',
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
}
