import type { Both } from '../schema/_table.ts'

/** What one threshold decides, and whether it is a share, to be read in percent. */
export interface ThresholdWords extends Both {
  isShare?: true
}

const share = (en: string, es: string): ThresholdWords => ({ en, es, isShare: true })
const number = (en: string, es: string): ThresholdWords => ({ en, es })

/** The words of every threshold, by its path in `_thresholds.ts`. */
export const thresholdWords: Record<string, ThresholdWords> = {
  proportion: number(
    'cases a share needs; with fewer, the counts are given',
    'casos que necesita una proporción; con menos se dan los conteos',
  ),
  'rate.events': number(
    'events a rate needs; with fewer, the count is given',
    'casos que necesita una tasa; con menos se da el conteo',
  ),
  'rate.officers': number(
    'officers that a rate by officers needs',
    'agentes que necesita una tasa por agentes',
  ),
  'rate.people': number(
    'residents or contacts that a rate by these needs',
    'residentes o contactos que necesita una tasa por ellos',
  ),
  exactBelow: number(
    'events from which the limits of a rate are Byar’s; with fewer they are exact',
    'casos desde los que los límites de una tasa son los de Byar; con menos son exactos',
  ),
  'waiting.complaints': number(
    'complaints that a waiting time needs',
    'quejas que necesita un tiempo de espera',
  ),
  'waiting.closings': number(
    'closings that a waiting time needs',
    'cierres que necesita un tiempo de espera',
  ),
  'waiting.at_risk': number(
    'complaints still followed where a line stops',
    'quejas aún en seguimiento donde se detiene una línea',
  ),
  logRank: number(
    'closings that each group needs for waiting times to be compared',
    'cierres que necesita cada grupo para comparar tiempos de espera',
  ),
  'gap.cases': number('cases that each side of a gap needs', 'casos que necesita cada lado de una brecha'),
  'gap.events': number(
    'cases with the outcome, and without it, that each side of a gap needs',
    'casos con el resultado, y sin él, que necesita cada lado de una brecha',
  ),
  'gap.outcome': share(
    'of all cases must have an outcome for it to be compared at all',
    'de todos los casos debe tener un resultado para que se compare',
  ),
  'gap.covered': share(
    'of recorded cases must be in groups large enough to show',
    'de los casos registrados debe estar en grupos lo bastante grandes para mostrarse',
  ),
  severalPeople: share(
    'of complaints with people of several groups, above which that is marked',
    'de quejas con personas de varios grupos, por encima del cual se marca',
  ),
  'video.cases': number(
    'cases that each side, with and without video, needs',
    'casos que necesita cada lado, con y sin video',
  ),
  'video.homogeneity': number(
    'p of the test of equal differences, below which no single number is given',
    'p de la prueba de diferencias iguales, por debajo del cual no se da un solo número',
  ),
  strata: number(
    'kinds of complaint, by class and year, that must have both sides',
    'tipos de queja, por clase y año, que deben tener ambos lados',
  ),
  'discipline.uneven': number(
    'p of the sign test, below which lower and higher penalties are called uneven',
    'p de la prueba de signos, por debajo del cual se dice que las sanciones menores y mayores son desiguales',
  ),
  notRecorded: share(
    'of closed complaints without a recorded ending, above which that is marked',
    'de quejas cerradas sin final registrado, por encima del cual se marca',
  ),
  endingsBlank: share(
    'of closed complaints have no ending on record, above which no share of endings is given',
    'de las quejas cerradas no tienen final registrado, por encima del cual no se da ninguna proporción de finales',
  ),
  undated: share(
    'of ended complaints without a closing date, above which a waiting time is marked',
    'de quejas terminadas sin fecha de cierre, por encima del cual se marca un tiempo de espera',
  ),
  'repeat.officers': number('officers that a group needs', 'agentes que necesita un grupo'),
  'repeat.events': number('repeats that a group needs', 'repeticiones que necesita un grupo'),
  mature: number(
    'days after which nearly every complaint is closed; younger ones are left out',
    'días tras los que casi toda queja está cerrada; las más recientes quedan fuera',
  ),
  'people.people': number(
    'people below which a count of a group is hidden',
    'personas por debajo de las cuales se oculta el conteo de un grupo',
  ),
  'people.peopleByOutcome': number(
    'people below which a count of a group by outcome is hidden',
    'personas por debajo de las cuales se oculta el conteo de un grupo por resultado',
  ),
  'stratum.weight': share(
    'of all complaints, above which a kind must have enough cases; rarer ones are taken together',
    'de todas las quejas, por encima del cual un tipo debe tener casos suficientes; los más raros se juntan',
  ),
  'stratum.cases': number('cases such a kind needs in each year', 'casos que necesita cada año un tipo así'),
  keptOut: share(
    'of rows kept out, above which numbers about time are hidden',
    'de filas excluidas, por encima del cual se ocultan los números sobre el tiempo',
  ),
  stillFilling: number('months at the end that are still filling', 'meses al final que aún se completan'),
  funnel: number('districts a funnel needs', 'distritos que necesita un embudo'),
  shrinkage: number(
    'districts that steadier estimates need',
    'distritos que necesitan las estimaciones más estables',
  ),
  family_q: share(
    'is the share of false marks allowed among all of their page (Benjamini–Hochberg)',
    'es la proporción de marcas falsas admitida entre todas las de su página (Benjamini–Hochberg)',
  ),
  'survey.effective': number(
    'people, allowing for weights, that a survey share needs',
    'personas, contando los pesos, que necesita una proporción de encuesta',
  ),
  'survey.half_width': share(
    'is the most that half of its range may be',
    'es lo máximo que puede medir la mitad de su intervalo',
  ),
  'survey.contrast': number(
    'people, allowing for weights, that each group of a contrast needs',
    'personas, contando los pesos, que necesita cada grupo de un contraste',
  ),
  'episode.min_pre': number('months needed before an incident', 'meses necesarios antes de un incidente'),
  'episode.min_post': number('months needed after it', 'meses necesarios después'),
  'episode.max_pre': number(
    'months before it that are looked at, at most',
    'meses anteriores que se miran, como máximo',
  ),
  'episode.max_post': number(
    'months after it that are looked at, at most',
    'meses posteriores que se miran, como máximo',
  ),
  'episode.first_change': number(
    'p below which the first months are called changed, half of it for each direction',
    'p por debajo del cual se dice que los primeros meses cambiaron, la mitad por cada sentido',
  ),
  'episode.mean_count': number('cases a month needed on average', 'casos al mes necesarios de media'),
  'episode.answers': number(
    'answers a score of a month needs',
    'respuestas que necesita la puntuación de un mes',
  ),
  'episode.apart': number(
    'months within which another listed incident leaves it open',
    'meses dentro de los cuales otro incidente de la lista lo deja abierto',
  ),
  'episode.margin.log': number(
    'margin of “usual” for counts and rates, on the logarithm (about 5%)',
    'margen de «habitual» para conteos y tasas, en logaritmo (cerca del 5%)',
  ),
  'episode.margin.identity': number(
    'points: the margin of “usual” for scores and shares',
    'puntos: el margen de «habitual» para puntuaciones y proporciones',
  ),
  'episode.placebos': number(
    'dates without an incident that the placebo check needs',
    'fechas sin incidente que necesita la prueba de placebo',
  ),
  'episode.placebo_p': number(
    'p that the placebo check must reach',
    'p que debe alcanzar la prueba de placebo',
  ),
  'episode.donors': number(
    'other series needed for a comparison',
    'otras series necesarias para una comparación',
  ),
  'episode.ranked_donors': number(
    'other series needed for a rank among them',
    'otras series necesarias para un puesto entre ellas',
  ),
  'episode.pattern': number(
    'incidents with a first change, below which no pattern across them is looked for',
    'incidentes con un primer cambio, por debajo de los cuales no se busca un patrón entre ellos',
  ),
  'episode.comparison_fit': number(
    'of the shock is the most a comparison may be off before the incident',
    'del golpe es lo máximo que puede desviarse una comparación antes del incidente',
  ),
  'episode.carry_over': number(
    'of a month carried into the next makes slow drift and a sudden change hard to tell apart',
    'de un mes que pasa al siguiente hace difícil distinguir una deriva lenta de un cambio brusco',
  ),
  'forecast.periods': number('months a forecast needs', 'meses que necesita un pronóstico'),
  'forecast.horizon': number('months ahead', 'meses hacia adelante'),
  'forecast.holt_winters': number(
    'complaints a month that Holt–Winters needs',
    'quejas al mes que necesita Holt–Winters',
  ),
  'forecast.event_months': number(
    'months within which a listed incident forbids a forecast',
    'meses dentro de los cuales un incidente de la lista impide un pronóstico',
  ),
  'forecast.burn': number(
    'back-tests before coverage is counted',
    'pruebas hacia atrás antes de contar la cobertura',
  ),
  'forecast.gate.rel_mae': number(
    'of the error of last year’s months is the most a forecast’s may be',
    'del error de los meses del año anterior es lo máximo que puede tener un pronóstico',
  ),
  'forecast.gate.share_better': share(
    'of back-tests it must win one month ahead',
    'de las pruebas hacia atrás debe ganar a un mes vista',
  ),
  'forecast.gate.coverage': share(
    'of months must fall in its range, as far as chance allows',
    'de los meses debe caer en su intervalo, en lo que permite el azar',
  ),
  'forecast.gate.origins': number('back-tests needed', 'pruebas hacia atrás necesarias'),
  'unusual.baseline_periods': number(
    'months that the usual is made of, at least',
    'meses de los que se hace lo habitual, como mínimo',
  ),
  'unusual.expected': number(
    'complaints a month that must be usual',
    'quejas al mes que deben ser lo habitual',
  ),
  'unusual.ratio': number(
    'times the usual, or a fall by the same: what the running sum looks for',
    'veces lo habitual, o una caída igual: lo que busca la suma acumulada',
  ),
  'unusual.season': share(
    'of the mean, by which months must differ before they are allowed for',
    'de la media, en que deben diferir los meses antes de tenerlo en cuenta',
  ),
}
