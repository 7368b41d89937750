import type { recovery as english } from '../en/recovery.ts'

export const recovery: typeof english = {
  tab: 'Recuperación',
  title: (place: string) => `Recuperación en ${place}`,
  heading: 'Después de que algo salió mal',
  description: (place: string) =>
    `Qué cambió tras cada incidente listado con la policía en ${place}, y qué se hizo. A menudo los datos no pueden decirlo.`,
  lead: (events: string, judged: string, changed: string) =>
    `Hay ${events}. Hubo datos suficientes para juzgar ${judged}. En ${changed} de ellos la medida cambió más que por azar.`,
  leadNoChange: (events: string, judged: string) =>
    `Hay ${events}. Hubo datos suficientes para juzgar ${judged}. En ninguno cambió la medida más que por azar.`,
  leadNoneJudged: (events: string) =>
    `Hay ${events}. Los datos publicados son demasiado pocos o cortos para juzgar alguno.`,
  leadNoEvents:
    'No hay ningún incidente listado para esta agencia, así que no se dice nada de un antes y un después. Abajo está lo que se hizo tras las quejas.',
  incidentCount: (count: string, isOne: boolean) =>
    isOne ? 'un incidente listado' : `${count} incidentes listados`,
  lookCount: (count: string, isOne: boolean) => (isOne ? 'un caso' : `${count} casos`),
  rare: 'La mayoría de los estudios halla que la paradoja es rara. En este sitio «no hay pruebas suficientes» es la respuesta más común, y eso es un resultado.',
  family: (looks: string, events: string, judged: string, family: string, expected: string) =>
    `Cada incidente se compara con cada medida que lo abarca: ${looks} casos de ${events}. ${judged} tienen datos suficientes. ${family} muestran un primer cambio, y se juzgan juntos. Solo por azar cabría esperar unas ${expected} señales falsas de «por encima de lo habitual» en total.`,
  incidents: 'Incidentes listados',
  chosen:
    'Los incidentes vienen de una lista con fechas y fuentes. Se hizo antes de que nadie mirara los números.',
  inArea: (area: string) => `en ${area}`,
  whole: 'en todo el lugar',
  source: 'Fuente',
  steps: (count: string, isOne: boolean) => (isOne ? 'Siguió una medida' : `Siguieron ${count} medidas`),
  noSteps: 'No consta ninguna medida posterior',
  full: 'Este incidente en detalle',
  others: (count: string) => `${count} casos más en zonas concretas`,
  measure: 'Medida',
  area: 'Zona',
  answer: 'Qué dicen los datos',
  why: 'Por qué',
  early: 'Primeros tres meses',
  late: 'Desde el séptimo mes',
  levels: (early: string, late: string) =>
    `Frente a lo habitual: ${early} en los primeros tres meses, ${late} desde el séptimo mes.`,
  cannotSay: 'Los datos no pueden decirlo',
  notMet: (list: string) =>
    `Para decir que está por encima de lo habitual tendría que pasar también: ${list}.`,
  classes: {
    paradox: 'Más alto que antes del incidente — raro, revise los detalles',
    recovered: 'De vuelta a su nivel habitual',
    partial: 'Ha mejorado, aún por debajo de lo habitual',
    not_recovered: 'Aún por debajo de su nivel habitual',
    above_usual: 'Por encima de su nivel habitual',
    back_to_usual: 'De vuelta a su nivel habitual',
    below_usual: 'Por debajo de su nivel habitual',
  } as Record<string, string>,
  classesLower: {
    paradox: 'Mejor que antes del incidente — raro, revise los detalles',
    recovered: 'De vuelta a su nivel habitual',
    partial: 'Ha mejorado, aún peor de lo habitual',
    not_recovered: 'Aún peor que su nivel habitual',
  } as Record<string, string>,
  inconclusive: {
    too_short: 'Demasiado pronto, o muy pocos datos',
    no_dip: 'Sin cambio medible, así que nada de que recuperarse',
    too_noisy: 'Los datos varían demasiado para decirlo',
  } as Record<string, string>,
  reasons: {
    too_short: 'Hacen falta al menos 24 meses antes y 12 después.',
    too_few_counts: 'Hay menos de diez casos al mes de media, demasiado pocos para decirlo.',
  } as Record<string, string>,
  checks: {
    trend: 'añadir una recta',
    drop_one: 'quitar cada mes por turno',
    family: 'juzgar juntos todos los incidentes de la página',
    placebo: 'fechas sin nada listado',
    comparison: 'otras zonas al lado',
  } as Record<string, string>,
  checkResults: { passed: 'pasada', failed: 'no pasada', not_possible: 'no es posible' } as Record<
    string,
    string
  >,
  actions: 'Medidas tras las quejas',
  actionsTitle: (share: string) => `En ${share} de cada 100 quejas cerradas no consta ninguna medida`,
  actionsTitleNone: 'Medidas que constan tras las quejas',
  actionsHow: (count: string) =>
    `De ${count} quejas del público ya cerradas. Una queja puede tener varias medidas, así que no suman 100. Sin registro no significa que no se hiciera.`,
  actionsHeader: 'Medida que consta',
  actionsDays: (days: string) => `cerrada tras ${days}`,
  actionsDaysHow:
    'Los días son la espera mediana desde la recepción hasta el cierre de las quejas con esa medida.',
  elsewhere: 'Medidas que no responden a un solo incidente',
  event: {
    title: (event: string, place: string) => `${event} (${place})`,
    description: (event: string) => `Qué hicieron las medidas publicadas antes y después: ${event}.`,
    crumb: 'Recuperación',
    lead: (day: string, cases: string, changed: string) =>
      `Ocurrió el ${day}. Miramos ${cases}. En ${changed} de ellas la medida cambió más que por azar.`,
    leadNoChange: (day: string, cases: string) =>
      `Ocurrió el ${day}. Miramos ${cases}. En ninguna pueden los datos mostrar un cambio.`,
    leadNothing: (day: string) => `Ocurrió el ${day}. Ninguna medida publicada lo abarca.`,
    answers: 'Qué dicen los datos',
    short: 'Cada medida en breve: cuánto se aparta de lo habitual, con el margen compatible con los datos',
    seriesCount: (count: string, isOne: boolean) => (isOne ? 'una medida' : `${count} medidas y lugares`),
    laterOnly:
      'La respuesta se basa en los primeros tres meses. Sin un primer cambio, lo que sigue se muestra, pero no se lee como recuperación.',
    followed: 'Qué se hizo y cuándo',
    before: 'Antes y después',
    areas: 'En zonas concretas',
    dayOf: 'el mismo día',
    dayAfter: (days: string, isOne: boolean) => (isOne ? 'un día después' : `${days} días después`),
    dayBefore: (days: string, isOne: boolean) => (isOne ? 'un día antes' : `${days} días antes`),
    chartTitle: (series: string, answer: string) => `${series}: ${answer}`,
    chartHow: (before: string, after: string) =>
      `${before} meses antes del incidente dan el nivel habitual, y ${after} desde su mes se comparan con él. La banda es donde caen los meses habituales. La primera zona sombreada son los meses 0–2; la segunda, desde el mes 6.`,
    chartHowPlain: 'La línea es la medida, mes a mes. No se pudo calcular un nivel habitual.',
    incident: 'el incidente',
    early: (level: string, range: string) =>
      `En los primeros tres meses estuvo ${level} su nivel habitual (margen compatible con los datos: ${range}).`,
    late: (level: string, range: string) =>
      `Desde el séptimo mes estuvo ${level} él (margen compatible con los datos: ${range}).`,
    recover: (months: string, isOne: boolean) =>
      isOne
        ? 'Volvió a estar dentro del margen después de un mes.'
        : `Volvió a estar dentro del margen después de ${months} meses.`,
    notYet: (months: string) => `No había vuelto en los ${months} meses que podemos ver.`,
    lost: (sum: string, floor: string) =>
      `Sumada mes a mes, la distancia fue de ${sum}. Solo el azar daría cerca de ${floor}.`,
    mind: 'Qué nos haría cambiar de opinión',
    mindAbout:
      'Solo se dice que una medida está por encima de lo habitual si pasa todas estas comprobaciones. Cada una es una forma en que una subida puede engañarnos.',
    fails: 'No pasar alguna es motivo para dudar de una subida, no señal de que las cosas empeoraran.',
    overlap: (names: string) => `También a menos de seis meses: ${names}.`,
    placeboTitle: (count: string) => `El mismo cálculo en ${count} fechas sin nada listado`,
    placeboHow:
      'Cada marca fina es una de esas fechas; el punto es el incidente. Si el punto está entre las marcas, el azar da lo mismo.',
    placeboFirst: 'Primeros tres meses',
    placeboLate: 'Desde el séptimo mes',
    below: '← bajo lo habitual',
    above: 'sobre lo habitual →',
    comparison: (donors: string, gap: string) =>
      `Junto a otras ${donors} zonas, ponderadas para parecérsele antes, estuvo ${gap} ellas desde el séptimo mes.`,
    comparisonFar: 'Antes del incidente esas zonas no se movían lo bastante igual, así que esto dice poco.',
    comparisonNear: 'Quizá supieron de lo mismo, así que no están intactas.',
    data: 'Todos los números de todos los incidentes (JSON)',
    month: 'Mes',
    value: 'Medido',
    usual: 'Habitual',
    band: 'Banda',
    beside: 'Otras zonas',
    keyValue: 'medido',
    keyBeside: 'otras zonas, ponderadas para parecérsele antes',
    keyUsual: 'nivel habitual, con la estación',
  },
  unusual: {
    heading: 'Mire aquí',
    last: (count: string, of: string, months: string) =>
      `De los últimos ${of} meses, ${count} tuvieron un número inusual de quejas: ${months}.`,
    none: (of: string) => `Ninguno de los últimos ${of} meses tuvo un número inusual de quejas.`,
    more: (count: string, of: string) => `En total hay ${count} de ${of} meses con marca.`,
    caution:
      'Lo habitual son los dos primeros años registrados, así que un cambio duradero sigue con marca. La marca significa «mire aquí», no «algo va mal». Nunca se lista un incidente a causa de un mes así.',
    month: 'Mes',
    complaints: 'Quejas',
    usual: 'Lo habitual',
    why: 'Marca',
    all: 'Los meses con marca',
    method: 'Cómo se marca un mes',
  },
}
