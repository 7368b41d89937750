export const methods = {
  title: 'Cómo se hace cada número',
  description: 'Todas las medidas de este sitio: qué dicen, qué dejan fuera, su consulta y sus límites.',
  lead: 'Cada número de este sitio sale de una de estas medidas. Cada una dice qué cuenta, de cuántos, y qué no puede mostrar.',
  measure: 'Medida',
  says: 'Qué dice',
  unit: 'Unidad',
  outOf: 'De',
  nothing: 'un simple conteo',
  definition: 'Cómo se cuenta',
  example: 'Un ejemplo con números',
  exampleShare: (numerator: string, denominator: string, share: string, range: string) =>
    `${numerator} de ${denominator} es ${share}. El rango compatible con los datos es ${range}.`,
  exampleValue: (value: string, range: string | null) =>
    range === null ? `${value}.` : `${value}. El intervalo de valores compatible con los datos es ${range}.`,
  exampleOf: (place: string, day: string, what: string) => `${place}, registros hasta el ${day}: ${what}.`,
  exampleNone: 'Ninguna agencia publicada aquí tiene los registros necesarios.',
  caveat: 'Qué no muestra',
  misuse: 'Cómo se malinterpreta',
  shownWhen: 'Cuándo se muestra',
  shownShare: (limit: string) =>
    `Una proporción se muestra a partir de ${limit} casos; con menos, solo los conteos. Los límites son intervalos de Wilson del 95%.`,
  shownCount:
    'Un conteo de todo lo que hay no tiene intervalo. Los últimos tres meses se marcan como aún incompletos.',
  shownOther:
    'Un número se muestra donde hay lo suficiente para darlo; donde no, en su lugar está el motivo.',
  thresholds: 'Sus umbrales',
  threshold: 'Umbral',
  decides: 'Qué decide',
  test: 'Una prueba obtiene los mismos números por un segundo camino, y un caso a mano o de R:',
  function: 'Una función hace los números con las filas de la consulta:',
  recomputable: 'Puede rehacerla: la consulta de abajo se ejecuta sobre las tablas publicadas.',
  notRecomputable: 'No se puede rehacer con lo publicado; solo salen los totales terminados.',
  query: 'La consulta',
  categories: 'Sus palabras en la columna category de la tabla measures; si una barra une dos, valen ambas.',
  meaning: 'Significado',
  runQuery: 'Ejecutarla en la página de consultas',
  sources: 'Fuentes',
  marks: { V: 'texto leído', S: 'leído en otro texto', M: 'de memoria, por comprobar' } as Record<
    string,
    string
  >,
  numbers: 'Todos sus números (CSV)',
}
