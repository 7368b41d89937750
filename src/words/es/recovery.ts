import type { recovery as english } from '../en/recovery.ts'

export const recovery: typeof english = {
  tab: 'Recuperación',
  title: (place: string) => `Recuperación en ${place}`,
  heading: 'Antes y después de incidentes listados',
  description: (place: string) =>
    `Qué cambió tras cada incidente listado con la policía en ${place}, y qué se hizo. A menudo los datos no pueden decirlo.`,
  lead: (events: string, changed: string, judged: string, isOne: boolean, parts: string) =>
    `${events}, cada uno visto en cada medida que lo abarca. En ${isOne ? 'el único de esos casos' : `${changed} de los ${judged} casos`} que se ${isOne ? 'pudo' : 'pudieron'} juzgar, la medida cambió con claridad al principio: ${parts}.`,
  endedOne: {
    back: 'volvió a lo habitual',
    away: 'no había vuelto en los meses que se pueden juzgar',
    above: 'después estuvo por encima de lo habitual',
    unclear: 'los datos no pueden decir cómo acabó',
  },
  ended: {
    back: (count: string) => `en ${count} volvió a lo habitual`,
    away: (count: string) => `en ${count} no había vuelto en los meses que se pueden juzgar`,
    above: (count: string) => `en ${count} después estuvo por encima de lo habitual`,
    unclear: (count: string) => `en ${count} los datos no pueden decir cómo acabó`,
  },
  leadNoChange: (events: string, judged: string, isOne: boolean) =>
    isOne
      ? `${events}, cada uno visto en cada medida que lo abarca. En el único de esos casos que se pudo juzgar, la medida no cambió con claridad al principio.`
      : `${events}, cada uno visto en cada medida que lo abarca. En ninguno de los ${judged} casos que se pudieron juzgar cambió la medida con claridad al principio.`,
  leadNoneJudged: (events: string) =>
    `${events}. Los datos publicados son demasiado pocos o cortos para juzgar un solo caso.`,
  leadNoEvents:
    'No hay ningún incidente listado para esta agencia, así que no se dice nada de un antes y un después. Abajo está lo que se hizo tras las quejas.',
  incidentCount: (count: string, isOne: boolean) =>
    isOne ? 'un incidente listado' : `${count} incidentes listados`,
  listedCount: (count: string, isOne: boolean) =>
    isOne ? 'Hay un incidente listado' : `Hay ${count} incidentes listados`,
  lookCount: (count: string, isOne: boolean) => (isOne ? 'un caso' : `${count} casos`),
  rare: 'La mayoría de los estudios halla que la paradoja es rara. Aquí la respuesta más común es «los datos no pueden decirlo», y eso es un resultado.',
  family: (looks: string, events: string) =>
    `Un caso es un incidente visto en una medida, como la confianza o las quejas. Aquí hay ${looks} de ${events}.`,
  unjudged: (near: string, few: string) =>
    `Sin juzgar: ${near} demasiado cerca de otro incidente, ${few} con registros muy pocos o muy cortos.`,
  byChance: (judged: string, first: string, above: string) =>
    `Si nada hubiera cambiado, el azar daría aun así unos ${first} primeros cambios en ${judged}, y a lo sumo ${above} niveles posteriores «por encima de lo habitual». Los casos de los mismos meses suben y bajan juntos.`,
  incidents: 'Incidentes listados',
  chosen:
    'La lista lleva fechas y fuentes, y quedó fijada antes de calcular estos números. Reúne casos conocidos, no una muestra de todos. Algunos son agravios; otros, como un veredicto, son respuestas a un agravio.',
  inArea: (area: string) => `en ${area}`,
  whole: 'de todo el lugar',
  source: 'Fuente',
  steps: (count: string, isOne: boolean) =>
    isOne ? 'consta una acción posterior' : `constan ${count} acciones posteriores`,
  noSteps: 'no consta ninguna acción posterior',
  noStepsAlone: 'No consta ninguna acción posterior.',
  full: 'Este incidente en detalle',
  others: (count: string) => `${count} casos más en áreas concretas`,
  measure: 'Medida',
  area: 'Área',
  answer: 'Qué dicen los datos',
  why: 'Por qué',
  early: 'Primeros tres meses',
  late: 'Desde el séptimo mes',
  levels: { early: 'En los primeros tres meses', late: 'Desde el séptimo mes' },
  short: (early: string, late: string) => `Primeros tres meses: ${early}. Desde el séptimo mes: ${late}.`,
  cannotSay: 'Los datos no pueden decirlo',
  notMet: (list: string) => `No basta para decir que está por encima de lo habitual: no pasó ${list}.`,
  classes: {
    paradox: (months) => `Más alto que antes del incidente, de media, ${months} — raro, revise los detalles`,
    recovered: (months) => `De vuelta a su nivel habitual, de media, ${months}`,
    partial: (months) => `Ha mejorado, pero por debajo de lo habitual, de media, ${months}`,
    not_recovered: (months) => `Por debajo de su nivel habitual, de media, ${months}`,
    above_usual: (months) => `Por encima de su nivel habitual, de media, ${months}`,
    back_to_usual: (months) => `De vuelta a su nivel habitual, de media, ${months}`,
    below_usual: (months) => `Por debajo de su nivel habitual, de media, ${months}`,
  } as Record<string, (months: string) => string>,
  classesLower: {
    paradox: (months) => `Mejor que antes del incidente, de media, ${months} — raro, revise los detalles`,
    recovered: (months) => `De vuelta a su nivel habitual, de media, ${months}`,
    partial: (months) => `Ha mejorado, pero peor de lo habitual, de media, ${months}`,
    not_recovered: (months) => `Peor que su nivel habitual, de media, ${months}`,
  } as Record<string, (months: string) => string>,
  inconclusive: {
    too_short: 'Demasiado pronto, o muy pocos datos',
    no_dip: 'Sin un primer cambio claro, así que la recuperación no se puede comprobar',
    too_noisy: 'Los datos varían demasiado para decirlo',
  } as Record<string, string>,
  reasons: {
    too_short: 'Hacen falta al menos 24 meses antes y 12 después.',
    too_few_counts: 'Hay menos de diez casos al mes de media, demasiado pocos para decirlo.',
  } as Record<string, string>,
  checks: {
    trend: 'con una recta por todos los meses (¿ya subía antes?)',
    drop_one: 'quitando cada mes por turno (¿es un solo mes raro?)',
    family: 'con todos los casos juzgados del lugar a la vez (¿es suerte?)',
    placebo: 'frente a fechas sin nada listado (¿muestran lo mismo?)',
    comparison: 'junto a otras áreas (¿subieron también?)',
  } as Record<string, string>,
  checkResults: { passed: 'pasada', failed: 'no pasada', not_possible: 'no es posible' } as Record<
    string,
    string
  >,
  actions: 'Acciones tras las quejas',
  actionsTitle: (share: string) =>
    `En ${share} de cada 100 quejas cerradas no consta ninguna acción; eso no significa que no la hubiera`,
  actionsTitleNone: 'Acciones que constan tras las quejas',
  actionsHow: (count: string) =>
    `De ${count} quejas del público ya cerradas. Una queja puede tener varias acciones.`,
  actionsHeader: 'Acción que consta',
  actionsDays: (days: string) => `cerrada tras ${days}`,
  actionsDaysHow:
    'Los días son la espera mediana desde la recepción hasta el cierre de las quejas con esa acción.',
  elsewhere: 'Acciones que no responden a un solo incidente',
  event: {
    title: (event: string, place: string) => `${event} (${place})`,
    description: (event: string) => `Qué hicieron las medidas publicadas antes y después: ${event}.`,
    crumb: 'Recuperación',
    leadOne: (day: string, judged: string, series: string, answer: string) =>
      `Listado con fecha del ${day}. En ${judged} que se pudieron juzgar hubo un solo cambio claro al principio. ${series}: ${answer}.`,
    leadAlone: (day: string, series: string, answer: string) =>
      `Listado con fecha del ${day}. La única medida que se pudo juzgar cambió con claridad al principio. ${series}: ${answer}.`,
    leadSome: (day: string, judged: string, changed: string, names: string) =>
      `Listado con fecha del ${day}. De ${judged} que se pudieron juzgar, ${changed} cambiaron con claridad al principio: ${names}.`,
    leadNoChange: (day: string, judged: string, isOne: boolean) =>
      isOne
        ? `Listado con fecha del ${day}. La única medida que se pudo juzgar no cambió con claridad al principio.`
        : `Listado con fecha del ${day}. En ${judged} que se pudieron juzgar no hubo ningún cambio claro al principio.`,
    leadNotJudged: (day: string, cases: string) =>
      `Listado con fecha del ${day}. Miramos ${cases}. Los datos no pueden decir si algo cambió.`,
    leadNothing: (day: string) => `Listado con fecha del ${day}. Ninguna medida publicada lo abarca.`,
    answers: 'Qué dicen los datos',
    short: 'Cada medida en breve: cuánto se aparta de lo habitual, con su rango del 95%',
    seriesCount: (count: string, isOne: boolean) => (isOne ? 'una medida' : `${count} medidas`),
    areaCount: (count: string) => `${count} casos (una medida en todo el lugar o en un área)`,
    laterMoved:
      'Los meses posteriores sí se apartaron de lo habitual más que por azar, pero eso no se puede atribuir a este incidente.',
    followed: 'Qué se hizo y cuándo',
    before: 'Antes y después',
    areas: 'En áreas concretas',
    dayOf: 'el mismo día',
    dayAfter: (days: string, isOne: boolean) => (isOne ? 'un día después' : `${days} días después`),
    dayBefore: (days: string, isOne: boolean) => (isOne ? 'un día antes' : `${days} días antes`),
    chartTitle: (series: string, answer: string) => `${series}: ${answer}`,
    chartHow: (before: string, after: string) =>
      `Los ${before} meses anteriores dan el nivel habitual. Los ${after} meses desde la línea roja se comparan con él: los tres primeros para el primer cambio; desde el séptimo, por su media, para ver si volvió.`,
    chartCut: (from: string) => `La escala empieza en ${from}, no en cero.`,
    chartHowPlain: 'La línea es la medida, mes a mes. No se pudo calcular un nivel habitual.',
    incident: 'el incidente',
    numbers: 'Los números y las comprobaciones',
    firstFell: (months: string) =>
      `En los primeros tres meses (${months}) estuvo con claridad por debajo de su nivel habitual.`,
    firstRose: (months: string) =>
      `En los primeros tres meses (${months}) estuvo con claridad por encima de su nivel habitual.`,
    firstNotBelow: (months: string) =>
      `En los primeros tres meses (${months}) no bajó con claridad de su nivel habitual, así que no se dice nada de una vuelta.`,
    firstNotAbove: (months: string) =>
      `En los primeros tres meses (${months}) no subió con claridad de su nivel habitual, así que no se dice nada de una vuelta.`,
    firstNone: (months: string) =>
      `En los primeros tres meses (${months}) no dejó con claridad su nivel habitual, así que no se dice nada de una vuelta.`,
    thenNoisy: 'Después los números suben y bajan demasiado para decir si volvió.',
    then: (months: string, level: string) =>
      `En los meses posteriores, ${months}, estuvo ${level} él de media.`,
    singles: (inside: number, all: string) =>
      `De estos ${all} meses, tomados uno a uno, ${inside === 0 ? 'ninguno queda' : inside === 1 ? 'uno queda' : `${inside} quedan`} dentro del rango habitual.`,
    early: (level: string, range: string) =>
      `En los primeros tres meses estuvo ${level} su nivel habitual (rango del 95%: ${range}).`,
    late: (level: string, range: string) =>
      `Desde el séptimo mes estuvo ${level} su nivel habitual (rango del 95%: ${range}).`,
    drifting: (months: string, drawn: string, level: string, range: string) =>
      `${months} la línea está de media ${drawn} su nivel habitual. Cada mes se parece mucho al anterior, así que parte puede ser un cambio lento que empezó antes. Teniéndolo en cuenta, estuvo ${level} lo habitual (rango del 95%: ${range}).`,
    carryOver:
      'Aquí los meses se parecen tanto a los anteriores que apenas se distinguen una deriva lenta y un cambio brusco.',
    recover: (months: string, isOne: boolean, near: string) =>
      `${isOne ? 'Después de un mes' : `Después de ${months} meses`} estuvo a menos de ${near} de lo habitual tres meses seguidos.`,
    notYet: (months: string, near: string) =>
      `En los ${months} meses que podemos ver no estuvo a menos de ${near} de lo habitual tres meses seguidos.`,
    lost: (sum: string, floor: string) =>
      `Sumadas, las distancias a lo habitual llegan a tanto como todo el nivel habitual de ${sum} meses. Solo el azar daría cerca de ${floor}.`,
    elsewhen: (found: string, dates: string, isOne: boolean) =>
      `Miramos del mismo modo ${dates} fechas anteriores. ${isOne ? 'Una de ellas muestra' : `${found} de ellas muestran`} un primer cambio igual de grande. (Cada mirada toma 24 meses antes y 12 después, así que se solapan.)`,
    exposed:
      'Las quejas del medio año anterior al incidente seguían abiertas después, así que pudo mover también esos últimos meses antes de la línea.',
    surveyRange: 'El rango sale de cómo se mueven los meses, no de la encuesta, que no da ninguno propio.',
    inside: (names: string) =>
      `Otros incidentes listados caen en los meses comparados y pudieron moverlos también: ${names}.`,
    mind: 'Qué nos haría cambiar de opinión',
    mindOf: {
      no_dip: () => 'Unos primeros tres meses cuyo rango del 95% quede todo a un lado de lo habitual.',
      overlap: () => 'Nada en estos datos: dos incidentes tan cercanos no se pueden separar.',
      too_noisy: (near: string) =>
        `Un rango más estrecho: hay que conocer los meses posteriores con ${near} de margen.`,
      not_recovered: (near: string) =>
        `Meses posteriores cuya media quede con seguridad a menos de ${near} de lo habitual.`,
      partial: (near: string) =>
        `Meses posteriores cuya media quede con seguridad a menos de ${near} de lo habitual.`,
      below_usual: (near: string) =>
        `Meses posteriores cuya media quede con seguridad a menos de ${near} de lo habitual.`,
      recovered: (near: string) => `Meses posteriores que queden más de ${near} por debajo de lo habitual.`,
      back_to_usual: (near: string) => `Meses posteriores que se aparten más de ${near} de lo habitual.`,
    } as Record<string, (near: string) => string>,
    mindMore: 'Más meses registrados, o más casos en cada uno.',
    mindAbout:
      'Solo se dice que está por encima de lo habitual si la subida pasa todo esto. Cada punto es una forma en que una subida puede engañarnos:',
    overlap: (names: string) => `A menos de seis meses: ${names}.`,
    notApart: (names: string) =>
      `No se puede separar de lo que está listado a menos de seis meses: ${names}.`,
    placeboTitle: (count: string) => `La misma mirada en ${count} fechas anteriores`,
    placeboHow:
      'Cada marca fina es una fecha anterior (24 meses antes de ella, 12 después); el punto es el incidente en los mismos tramos. Cuanto más afuera el punto, menos lo explica el azar. De los primeros años no se recogieron incidentes.',
    placeboFirst: 'Primeros tres meses',
    placeboLate: 'Desde el séptimo mes',
    below: '← bajo lo habitual',
    above: 'sobre lo habitual →',
    comparison: (donors: string, gap: string) =>
      `Junto a otras ${donors} áreas, ponderadas para parecérsele antes, estuvo ${gap} ellas desde el séptimo mes.`,
    comparisonFar: 'Antes del incidente esas áreas no se movían lo bastante igual, así que esto dice poco.',
    comparisonNear: 'Quizá supieron de lo mismo, así que no están intactas.',
    comparisonFew: 'Tan pocas áreas describen; no prueban.',
    data: 'Todos los números de todos los incidentes (JSON)',
    month: 'Mes',
    value: 'Medido',
    usual: 'Habitual',
    band: 'Rango habitual de un mes',
    keyBand: 'rango habitual: unos 95 de cada 100 meses sueltos',
    keyWindow: 'meses que se juzgan',
    keyEvent: 'el incidente',
    smallKey: 'En los gráficos pequeños:',
    beside: 'Otras áreas',
    keyValue: 'medido',
    keyBeside: 'otras áreas, ponderadas para parecérsele antes',
    keyUsual: 'nivel habitual, con la estación',
  },
  unusual: {
    heading: 'Mire aquí',
    each: 'todos',
    noneOutside: (of: string) => `Ninguno de los ${of} meses quedó fuera de lo habitual.`,
    outside: (count: string, of: string, last: string, months: string) =>
      `De los ${of} meses, ${count} ${count === '1' ? 'quedó' : 'quedaron'} fuera de lo habitual; de los últimos ${last}, ${months === '' ? 'ninguno' : months}.`,
    lasting: {
      fewer: (since: string) =>
        `Un cambio ha durado: desde ${since} los meses suman menos quejas de lo habitual.`,
      more: (since: string) =>
        `Un cambio ha durado: desde ${since} los meses suman más quejas de lo habitual.`,
    },
    lastedUntil: (until: string) =>
      `Ahora no continúa ningún cambio duradero; el último llevó marca hasta ${until}.`,
    noneLasting: 'Tampoco ha durado un cambio pequeño.',
    caution:
      'Lo habitual son los dos primeros años registrados, así que un cambio duradero sigue con marca. La marca significa «mire aquí», no «algo va mal». Nunca se lista un incidente a causa de un mes así.',
    month: 'Mes',
    months: 'Meses',
    fromTo: (from: string, to: string, months: string) => `de ${from} a ${to} (${months} meses)`,
    complaints: 'Quejas por mes',
    usual: 'Lo habitual',
    why: 'Marca',
    marks: {
      outside_more: 'Más que el rango habitual',
      outside_fewer: 'Menos que el rango habitual',
      lasting_more: 'Sumadas, más de lo habitual',
      lasting_fewer: 'Sumadas, menos de lo habitual',
    },
    both: 'Se llevan dos sumas, una de más y otra de menos. Un solo mes de muchísimas quejas inicia la primera, mientras los largos años de pocas aún pesan en la segunda: ese mes figura en ambas.',
    all: 'Los meses con marca',
    method: 'Cómo se marca un mes',
  },
}
