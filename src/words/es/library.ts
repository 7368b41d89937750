import type { library as english } from '../en/library.ts'

export const library: typeof english = {
  name: 'Biblioteca',
  title: 'Biblioteca de incidentes y respuestas',
  description:
    'Qué hicieron las agencias tras incidentes listados, y qué hicieron después las medidas publicadas. Sin clasificación.',
  lead: (events: string, steps: string, agencies: string) =>
    `${events} incidentes reales y ${steps} acciones con fecha de ${agencies}: qué se hizo, cuándo, y qué pasó con los números en los dos años desde el incidente.`,
  agencyCount: (count: string, isOne: boolean) => (isOne ? 'una agencia' : `${count} agencias`),
  rules: 'Cómo leer esto',
  ruleNoRank: 'Aquí nada se clasifica, y nada dice qué funciona.',
  ruleSide:
    'Lo que se hizo y los números están lado a lado. Los números se leen desde el incidente, no desde lo que se hizo, y algunas acciones llegaron después de los meses leídos. Nada aquí dice que una acción fuera el motivo.',
  ruleTable: (have: string, need: string) =>
    `Una tabla de acciones y resultados se muestra solo cuando ${need} casos muestren un primer cambio que el azar no explica. Hasta ahora: ${have}. Aun entonces sería un patrón, no una prueba.`,
  ruleReached: (have: string) =>
    `${have} casos muestran un primer cambio que el azar no explica. Basta para buscar un patrón, pero la tabla aún no está hecha.`,
  demonstration: 'Agencias ficticias',
  demonstrationAbout: 'Muestran lo que hace el sitio. Sus registros e incidentes son inventados.',
  none: 'Aún no hay ningún incidente listado de una agencia real.',
  done: 'Qué se hizo',
  next: 'Los números en los dos años desde el incidente',
  inAreas: (count: string) => `Además, ${count} casos en áreas concretas, en la página del incidente.`,
  noMeasure: 'Ninguna medida publicada lo abarca.',
  errors: {
    heading: 'Con qué frecuencia se equivoca esta regla',
    title: 'Qué dice la regla cuando se conoce la verdad',
    about: (runs: string, seed: string) =>
      `Se generaron series al azar con una verdad conocida, ${runs} por línea (semilla ${seed}), y se leyeron con la misma regla. La tabla dice con qué frecuencia dio cada respuesta.`,
    truth: 'Qué era cierto',
    noise: 'Ruido',
    noiseOf: (sigma: string, rho: string) => `${sigma}, arrastre ${rho}`,
    months: (before: string, after: string) => `${before} + ${after} meses`,
    naive: 'Una mirada simple dice «más alto»',
    paradox: 'Esta regla dice «más alto»',
    unchecked: '«Más alto» sin las dos comprobaciones',
    recovered: 'De vuelta a lo habitual',
    partialOrNot: 'En parte o no de vuelta',
    inconclusive: 'No puede decirlo',
    caution:
      'Las series reales son menos ordenadas: sus meses pueden cambiar por otros motivos y puede haber un segundo incidente. Por eso los errores reales serán más frecuentes. El precio de pocas señales falsas son muchos «no se puede decir», y las subidas pequeñas a menudo se escapan.',
  },
}
