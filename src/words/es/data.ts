/** Why records were not taken from a file, by what the readers of files say, after “porque”. */
const leftOut: Record<string, string> = {
  'every cell is empty': 'está vacía',
  'the header said again': 'repite el encabezado',
  'stands above the header': 'está encima del encabezado',
  'a section row: only its first cell is filled': 'es una fila de sección: solo tiene la primera celda',
  'a zero byte in a cell': 'tiene un byte cero en una celda',
  'no whole record': 'no es un registro completo',
  'a quote that is never closed': 'tiene una comilla que nunca se cierra',
  'text after a closing quote': 'tiene texto después de una comilla de cierre',
}

export const data = {
  title: (place: string) => `De dónde salen los números de ${place}`,
  description: (place: string) =>
    `Fuentes, preparación, lista de palabras, filas excluidas y descargas de los registros policiales de ${place}.`,
  leadRows: (rows: string, day: string) =>
    `Los números salen de ${rows} filas publicadas, que hablan de hechos hasta el ${day}. Puede descargarlas tal como las preparamos.`,
  leadFigures: (rows: string, day: string) =>
    `Los números salen de ${rows} filas publicadas, que hablan de hechos hasta el ${day}. Las filas mismas no se incluyen aquí.`,
  why: 'No entregamos las filas: las condiciones de quien publica no lo permiten, o no las conocemos. Quien consiga los archivos puede rehacer cada número con esta orden:',
  sources: 'Fuentes',
  source: 'Fuente',
  publisher: 'Quién publica',
  asOf: 'Hasta',
  rows: 'Filas',
  licence: 'Licencia',
  unknownLicence: 'desconocida',
  sum: 'SHA-256 del archivo',
  counted: 'Cómo se contaron sus registros',
  modes: {
    as_published: 'Como se publicaron: quien publica ya ofrece las mismas filas.',
    protected:
      'Protegidas: años en vez de días, meses solo como conteos, y los grupos pequeños se hacen más amplios.',
  },
  keptOut: 'Qué quedó fuera y qué se cambió',
  keptOutNone: 'Ninguna fila quedó fuera y ninguna se cambió.',
  table: 'Tabla',
  promise: 'Fuera, porque no se cumple que cada fila … (en inglés)',
  rule: 'Cambiadas, porque … (en inglés)',
  leftOut: 'No se tomó del archivo, porque…',
  leftOutReason: (reason: string) =>
    leftOut[reason] ??
    reason
      .replace(/^(\d+) fields where the header has (\d+)$/, 'tiene $1 campos y el encabezado $2')
      .replace(/^a cell of more than (\d+) characters$/, 'tiene una celda de más de $1 caracteres'),
  qualityLow:
    'Hubo que dejar fuera más de una fila de cada veinte. Por eso no se muestran números sobre tiempos de esta agencia.',
  columns: 'Columnas que se publican y columnas que no',
  columnsElsewhere: 'Las filas no están en este sitio. Donde se construye con ellas, esto es lo que publica.',
  leaves: 'Se publican',
  stays: 'No se publican',
  reasons: {
    'never leaves': 'nunca sale',
    'no value in any row': 'no está en sus registros',
    'not listed by the agency folder': 'no hace falta',
    'not in this release mode': 'demasiado exacta',
  } as Record<string, string>,
  words: 'Sus palabras y las nuestras',
  wordsNote:
    'Cada etiqueta de la agencia se tradujo a mano a una de nuestras palabras. No queda ninguna fuera. Las etiquetas y notas están como se publicaron.',
  theirs: 'Su etiqueta',
  ours: 'Nuestra palabra',
  why_: 'Por qué',
  /** A label of a district that names none. */
  noArea: 'ninguna zona',
  fields: {
    outcome: 'Cómo terminó',
    allegation_class: 'De qué se trata',
    origin: 'Quién se quejó',
    penalty: 'Sanción',
    race: 'Raza o etnia',
    sex: 'Sexo',
    force_type: 'Fuerza usada',
    action_kind: 'Tipo de paso',
    district: 'Distrito',
    unit: 'Unidad que no es un distrito',
  } as Record<string, string>,
  prepared: 'Cómo se preparó',
  preparedNote: 'Un SELECT por cada tabla nuestra, tal como se ejecutó sobre el archivo publicado.',
  downloads: 'Descargas',
  format: 'Formato',
  size: 'Tamaño',
  allMeasures: 'Todas las medidas de todas las agencias',
  fictional: 'Estas filas son ficticias.',
}
