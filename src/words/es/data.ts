import type { Rule } from '../../harmonise/rules.ts'

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

/** What the promises say of a row, after “cada fila”; a test holds them to `src/validate`. */
export const promises: Record<string, string> = {
  'has a complaint number': 'tiene un número de queja',
  'stands once: the first row of a number is kept':
    'está una sola vez: se conserva la primera fila de un número',
  'has a received date': 'tiene fecha de recepción',
  'has a received date, where its publisher gives any':
    'tiene fecha de recepción, si quien publica da alguna',
  'was received between 1985 and the as-of date': 'se recibió entre 1985 y la fecha de corte',
  'was closed on or after the day it was received': 'se cerró el día en que se recibió o después',
  'was closed no later than a year after the as-of date':
    'se cerró a más tardar un año después de la fecha de corte',
  'an agency with complaints keeps at least half of them':
    'es de una agencia que conserva al menos la mitad de sus quejas',
  'belongs to a complaint that is kept': 'es de una queja que se conserva',
  'is not a full copy of another row': 'no es una copia completa de otra fila',
  'has a number of its own and a day within range': 'tiene un número propio y un día dentro del período',
  'was used on a person, not only on an animal':
    'trata de fuerza contra una persona, no solo contra un animal',
  'belongs to an incident that is kept': 'es de un incidente que se conserva',
  'an incident has a name, a day up to the as-of date and a web address as its source':
    'da a un incidente un nombre, un día hasta la fecha de corte y una dirección web como fuente',
  'a step has a name, a day and a web address as its source':
    'da a una acción un nombre, un día y una dirección web como fuente',
  'a step answers an incident that is listed': 'es una acción que responde a un incidente listado',
  'a score lies between 0 and 100': 'da una puntuación entre 0 y 100',
  'a score of one area, period and question stands once':
    'da una sola vez la puntuación de un área, un período y una pregunta',
}

const rules: Record<Rule, string> = {
  'closed after the as-of date: counted as open on it':
    'cerrada después de la fecha de corte: cuenta como abierta en ella',
  'has a closing date though an allegation is open: counted as open':
    'tiene fecha de cierre aunque una acusación sigue abierta: cuenta como abierta',
  'has no allegation row and no outcome of its own': 'no tiene fila de acusación ni resultado propio',
  'class not given, to protect people: too few of its kind in that year and district':
    'no se da la clase, para proteger a las personas: hay muy pocas de su tipo en ese año y distrito',
  'kind of force not given, to protect people: too few of its kind in that year and district':
    'no se da el tipo de fuerza, para proteger a las personas: hay muy pocos casos así en ese año y distrito',
  'class not given, to protect people: too few complaints of that year and district have one of its kind':
    'no se da la clase, para proteger a las personas: muy pocas quejas de ese año y distrito tienen una de su tipo',
  'class not given, to protect people: too few incidents of that year and district have one of its kind':
    'no se da la clase, para proteger a las personas: muy pocos incidentes de ese año y distrito tienen una de su tipo',
  'kind of force not given, to protect people: too few complaints of that year and district have one of its kind':
    'no se da el tipo de fuerza, para proteger a las personas: muy pocas quejas de ese año y distrito tienen uno de su tipo',
  'kind of force not given, to protect people: too few incidents of that year and district have one of its kind':
    'no se da el tipo de fuerza, para proteger a las personas: muy pocos incidentes de ese año y distrito tienen uno de su tipo',
  'kind of force not given, to protect people: too few of its kind in that year or district':
    'no se da el tipo de fuerza, para proteger a las personas: hay muy pocos casos así en ese año o distrito',
  'injuries and video not given, to protect people: too few incidents of that time and place':
    'no se dan las lesiones ni el video, para proteger a las personas: hay muy pocos incidentes de ese momento y lugar',
  'district not given, to protect people: too few complaints there in that year':
    'no se da el distrito, para proteger a las personas: hay muy pocas quejas allí en ese año',
  'district not given, to protect people: too few incidents there in that year':
    'no se da el distrito, para proteger a las personas: hay muy pocos incidentes allí en ese año',
  'publisher’s word for the class not given, to protect people':
    'no se da la palabra de quien publica para la clase, para proteger a las personas',
  'publisher’s word for the kind of force not given, to protect people':
    'no se da la palabra de quien publica para el tipo de fuerza, para proteger a las personas',
  'publisher’s word for the level not given, to protect people':
    'no se da la palabra de quien publica para el nivel, para proteger a las personas',
  'how they ended not given, to protect people: too few complaints of that time and place':
    'no se da cómo terminaron, para proteger a las personas: hay muy pocas quejas de ese momento y lugar',
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
  promise: 'Fuera, porque no se cumple que cada fila …',
  rule: 'Qué se cambió y por qué',
  promiseSaid: (promise: string) => promises[promise] ?? promise,
  ruleSaid: (rule: Rule) => rules[rule],
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
    'Cada etiqueta de la agencia se tradujo a mano a una de nuestras palabras. No queda ninguna fuera; están como se publicaron. Las filas se cuentan en cada una de nuestras tablas: una queja toma una etiqueta de sus acusaciones, así que la misma está en ambas. Las filas se cuentan tal como se leyeron, antes de dejar fuera ninguna.',
  theirs: 'Su etiqueta',
  ours: 'Nuestra palabra',
  rowsIn: (table: string) => `Filas en ${table}`,
  allLabels: 'Todas las etiquetas',
  why_: 'Por qué',
  /** A label of a district that names none. */
  noArea: 'ningún área',
  fields: {
    outcome: 'Cómo terminó',
    allegation_class: 'De qué se trata',
    origin: 'Quién se quejó',
    penalty: 'Sanción',
    race: 'Raza o etnia',
    sex: 'Sexo',
    force_type: 'Fuerza usada',
    action_kind: 'Tipo de acción',
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
