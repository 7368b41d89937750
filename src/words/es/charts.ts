import { isOne } from '../number.ts'

const confirmed = (text: string) => (isOne(text) ? 'se confirmó' : 'se confirmaron')

export const charts = {
  numbers: 'Los números',
  download: 'Descargar (CSV)',
  downloadJson: 'Sus meses (JSON)',
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
  /** Cómo se llama un gráfico suelto cuando otro dibuja también su medida. */
  drawnAs: {
    'intake-calendar': 'quejas recibidas, en un calendario',
    'force-calendar': 'incidentes con fuerza, en un calendario',
    'force-kinds': 'incidentes con fuerza, por tipo',
    'district-map': 'terminadas con conclusión, por distrito',
    'district-multiples': 'quejas recibidas, por distrito',
  } as Record<string, string>,
  source: 'Fuente:',
  through: 'hasta el',
  fictionalSource: 'Registros ficticios',
  period: 'Recibidas',
  outOf: 'de',
  value: 'Valor',
  range: 'Rango compatible con los datos',
  complaints: 'Quejas',
  /** De qué es un conteo, para uno y para varios. */
  unit: { intake: 'queja|quejas', 'force-incidents': 'incidente|incidentes' } as Record<string, string>,
  hidden: 'oculto',
  filling: 'incompleto',
  fillingMark: 'incompleto: faltan registros tardíos',
  /** What an upright axis of shares counts. */
  ofHundred: 'de cada 100 quejas',
  ofHundredClosed: 'de cada 100 quejas cerradas',
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
    title: (years: string, sustained: string, noFinding: string) =>
      `De cada 100 quejas cerradas de ${years}, ${sustained} ${confirmed(sustained)} y ${noFinding} ${isOne(noFinding) ? 'se cerró' : 'se cerraron'} sin conclusión`,
    titleNotRecorded: (years: string, count: string, sustained: string, unknown: string) =>
      `De ${count} quejas de ${years}, ${sustained} ${confirmed(sustained)}; de ${unknown} no consta cómo terminaron`,
    how: (count: string, first: string, last: string) =>
      `${count} quejas del público, recibidas en ${first}–${last} y ya cerradas. «No se pudo decidir» no significa que no ocurrió.`,
    howLumped: (count: string, first: string, last: string) =>
      `${count} quejas del público, recibidas en ${first}–${last} y ya cerradas.`,
    howOfAll: (count: string, first: string, last: string) =>
      `${count} quejas del público, recibidas en ${first}–${last}. «No se pudo decidir» no significa que no ocurrió.`,
    notSustained: 'No confirmada, sin decir por qué',
    table: 'Quejas del público cerradas, según cómo terminaron',
    ending: 'Cómo terminó',
    outOf100: 'de cada 100',
  },
  intake: {
    title: (count: string, year: string, by?: string) =>
      by === undefined
        ? `En ${year}, el último año completo, ${isOne(count) ? `llegó ${count} queja` : `llegaron ${count} quejas`} del público`
        : `En ${year}, el último año completo, ${by} atendió ${count} ${isOne(count) ? 'queja' : 'quejas'} del público`,
    titleNone: 'Quejas por mes',
    how: 'Quejas recibidas cada mes. Un aumento puede significar peor trato, o que quejarse se volvió más fácil o más seguro.',
    table: 'Quejas recibidas por año',
    year: 'Año',
  },
  ending: {
    title: (share: string, year: string) =>
      `De cada 100 quejas recibidas en ${year} y ya cerradas, ${share} ${isOne(share) ? 'terminó' : 'terminaron'} con una conclusión`,
    how: 'De cada 100 quejas del público cerradas, por año de recepción. «Cerrada» no es «respondida».',
    young: 'más pálido: menos de un año para cerrarse; los finales rápidos llegan primero',
    titleOfAll: (share: string, year: string) =>
      `De cada 100 quejas recibidas en ${year}, ${share} ${isOne(share) ? 'terminó' : 'terminaron'} con una conclusión`,
    changed: (month: string, text: string) => `La línea discontinua es ${month}. ${text}`,
    howOfAll:
      'De cada 100 quejas del público, por año de recepción. Algunas sin final registrado pueden seguir abiertas.',
    table: 'Quejas del público cerradas, por tipo de final',
  },
  sustained: {
    title: (years: string, closed: string, investigated: string) =>
      `De las quejas cerradas de ${years} ${confirmed(closed)} ${closed} de cada 100; de las investigadas por completo, ${investigated} de cada 100`,
    titleOfAll: (years: string, count: string, sustained: string) =>
      `De ${count} quejas de ${years}, ${sustained} ${confirmed(sustained)}`,
    ofAll: 'De todas las quejas registradas',
    titleShort: 'Quejas confirmadas, de tres grupos distintos',
    how: 'Tres proporciones de quejas del público, porque la respuesta cambia según lo que se cuente. La línea es el rango compatible con los datos.',
    table: 'Quejas confirmadas de tres grupos',
    group: 'De',
    beside: (share: string) =>
      `Al lado: de las quejas cerradas del propio departamento ${confirmed(share)} ${share} de cada 100. Nunca se mezclan.`,
  },
  closed: {
    title: (share: string, year: string) =>
      `De cada 100 quejas recibidas en ${year}, ${share} ${isOne(share) ? 'se cerró' : 'se cerraron'} en medio año`,
    titleNone: 'Cuánto tardan en cerrarse las quejas',
    how: 'Quejas del público por año de recepción, contando también las abiertas. La banda es el rango compatible con los datos.',
    table: 'Quejas cerradas a tiempo, por año de recepción',
    within: 'Cerradas en',
    part: 'de este año, solo las quejas que ya tuvieron un año para cerrarse',
    days: (days: string) => `${days} días`,
  },
  waiting: {
    title: (share: string) => `A medio año, ${share} de cada 100 quejas se han cerrado`,
    titleNone: 'Cuánto espera la gente una respuesta',
    how: 'De cada 100 quejas del público, cuántas habían terminado, y cómo, tras tantos días. Cuentan las que siguen abiertas. Una queja cerrada sin conclusión no fue respondida.',
    median: (days: string) => `La mitad de las quejas se cerró en ${days} o menos.`,
    ended: 'Terminadas',
  },
  penalties: {
    title: (pairs: string, all: string, same: string, lower: string) =>
      `De ${pairs} decisiones (de ${all}) en que constan ambas sanciones, en ${same} de cada 100 se impuso la recomendada y en ${lower} una más leve`,
    rest: (none: string, all: string, rest: string) =>
      `En ${none} de las ${all} decisiones no consta ninguna sanción recomendada. Otras ${rest} tienen una, pero ninguna impuesta con la que compararla. Así que esto no retrata todas las decisiones.`,
    titleNone: 'Sanción recomendada y sanción impuesta',
    how: 'Cada fila es lo que se recomendó y cada columna lo que se impuso. Un color más fuerte es una parte mayor de la fila. Las celdas con borde son donde coinciden.',
    caption: 'Decisiones, por lo recomendado y lo impuesto',
    recommended: 'Recomendada ↓ · impuesta →',
    table: 'Decisiones con y sin ambas sanciones',
    header: 'Qué se impuso',
  },
  flow: {
    title: (total: string, sustained: string, disciplined: string) =>
      `De ${total} quejas, ${sustained} ${confirmed(sustained)} y ${disciplined} ${isOne(disciplined) ? 'acabó' : 'acabaron'} en sanción`,
    titleEnds: (total: string, sustained: string) =>
      `De ${total} quejas, ${sustained} ${confirmed(sustained)}; los registros no nombran sanciones`,
    titleNone: 'De la queja a la sanción',
    how: 'Quejas del público, todos los años. Cada banda es tan gruesa como el número de quejas que contiene. Aquí solo se cuentan las sanciones de quejas confirmadas. Una sanción que no consta pudo darse de todos modos.',
    received: 'Recibidas',
    header: 'Adónde llegó',
  },
  calendar: {
    title: (month: string, count: string) => `${month} tuvo más que ningún otro mes: ${count}`,
    titleNone: 'Mes a mes',
    how: 'Una línea por año, un cuadro por mes; un color más fuerte significa más. Busque meses que destaquen todos los años.',
    outlined: (count: string, month: string, isOnly: boolean) =>
      `Con marco: el mes con más y ${isOnly ? 'el que menos tuvo' : 'el último de los que menos tuvieron'}: ${month}, con ${count}.`,
    dashed: 'Los meses con borde discontinuo están incompletos: faltan registros tardíos.',
    inMonth: {
      intake: 'Quejas en un mes:',
      'force-incidents': 'Incidentes en un mes:',
    } as Record<string, string>,
    year: 'Año',
  },
  map: {
    title: (low: string, high: string, places: string) =>
      `En ${places} distritos, entre ${low} y ${high} de cada 100 quejas cerradas llegaron a una conclusión`,
    titleNone: 'Quejas cerradas que llegaron a una conclusión, por distrito',
    how: 'Un color más fuerte significa que se decidieron más quejas. Los distritos van en el orden de sus nombres, no donde están. El borde discontinuo significa muy pocas para decirlo.',
    howPlaced:
      'Un color más fuerte significa que se decidieron más quejas. El borde discontinuo significa muy pocas para decirlo.',
  },
  multiples: {
    title: {
      intake: (low: string, high: string, year: string) =>
        `En ${year}, los distritos tuvieron de ${low} a ${high} quejas del público`,
      'force-incidents': (low: string, high: string, year: string) =>
        `En ${year}, los distritos tuvieron de ${low} a ${high} incidentes con fuerza`,
    } as Record<string, (low: string, high: string, year: string) => string>,
    titleNone: {
      intake: 'Quejas del público en cada distrito',
      'force-incidents': 'Incidentes con fuerza en cada distrito',
    } as Record<string, string>,
    how: (first: string, last: string) =>
      `Cada distrito por año, de ${first} a ${last}, todos en una misma escala y en el orden de sus nombres. Los distritos difieren en tamaño, así que no es una clasificación: mire cómo se mueve cada línea.`,
    ended:
      'Una línea que acaba antes es un distrito sin números desde entonces; el año del último va entre paréntesis.',
    district: 'Distrito',
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
