export const query = {
  title: 'Consultar los datos',
  description:
    'Haga sus propias preguntas en SQL a los registros y números publicados. Todo ocurre en su navegador.',
  lead: 'Haga su propia pregunta en SQL a los registros publicados. Se ejecuta en su navegador: nada de lo que escriba sale de esta página.',
  howTitle: 'Cómo funciona',
  how: (size: string) => [
    `La primera vez que vaya al editor o ejecute algo, la página trae un motor de consultas y los datos publicados: ${size} en total. Después, las consultas no usan la red.`,
    'Nada se guarda en otro sitio, y nada de lo que escriba aquí puede llegar a otro sitio.',
    '¿Es nuevo en SQL? Parta de un ejemplo, ejecútelo y cambie una palabra cada vez.',
  ],
  withoutScript:
    'Las consultas necesitan JavaScript, que aquí está apagado o bloqueado. Puede descargar las mismas tablas abajo y leer aquí los ejemplos y el significado de cada columna.',
  editor: 'Su consulta',
  editorNote: 'Ctrl+Enter (Cmd+Enter) la ejecuta. Tab sale del editor.',
  run: 'Ejecutar',
  cancel: 'Cancelar',
  start: 'SELECT agency_id, name_es, as_of, rows_from\nFROM agencies\nORDER BY agency_id',
  size: (size: string) => `La primera vez se traen ${size}.`,
  metered: (size: string) =>
    `Su conexión parece lenta o limitada; no se trae nada hasta que pulse Ejecutar: ${size}.`,
  fetching: 'Trayendo el motor de consultas y los datos …',
  fetched: (loaded: string, total: string) => `${loaded} de ${total}`,
  opening: 'Abriendo el motor de consultas …',
  running: 'Ejecutando …',
  ran: (rows: string, time: string) => `${rows}, ${time}.`,
  rows: (rows: string, number: number) => (number === 1 ? '1 fila' : `${rows} filas`),
  ranCut: (rows: string, time: string) => `Las primeras ${rows} filas, ${time}. Hay más, que no se guardan.`,
  lastOf: (statements: string) => `Se ejecutaron ${statements} sentencias; esta es la última.`,
  soFar: (rows: string) => `Ejecutando … ${rows} hasta ahora.`,
  cancelled: 'Cancelada.',
  restarting: 'El motor estaba ocupado, así que se inicia de nuevo …',
  ready: 'Listo otra vez.',
  timedOut: (seconds: string) =>
    `Detenida a los ${seconds} segundos. Añada un LIMIT o un WHERE, o pida menos.`,
  outOfMemory:
    'La consulta necesita más memoria de la que esta página puede usar. Pida menos filas o columnas, o agrupe primero.',
  failed: 'La consulta no se ejecutó.',
  refused:
    'Esta página solo puede leer las tablas publicadas: no puede abrir direcciones ni archivos, cargar extensiones ni cambiar ajustes.',
  hints: {
    quotes: (text: string) =>
      `Los textos van entre comillas simples: '${text}'. Las comillas dobles nombran una columna o una tabla.`,
    instead: (theirs: string, ours: string) => `Aquí no existe ${theirs}. Escriba ${ours}.`,
    top: 'Aquí no existe TOP. Escriba LIMIT y el número al final de la consulta.',
    day: "Un día no es texto ni número. Pregunte por year(x) = 2015, o por x BETWEEN DATE '2015-01-01' AND DATE '2015-12-31'.",
    number: 'LIKE lee textos. Compare un número con =, < o BETWEEN.',
    ambiguous: (column: string, written: string | null) =>
      written === null
        ? `Más de una de las tablas tiene ${column}. Escriba la tabla delante, o una con USING (agency_id, complaint_id).`
        : `Más de una de las tablas tiene ${column}, y pueden diferir. Escriba la tabla delante, como en ${written}.`,
    truth:
      'Una columna de verdadero y falso se cuenta con count(*) FILTER (WHERE columna), o su proporción con avg(CAST(columna AS INTEGER)).',
  },
  cautions: {
    unknown: (agency: string, known: string) => `No hay ninguna agencia «${agency}». Son ${known}.`,
    elsewhere: (agency: string, tables: string) =>
      `${agency} no tiene filas en ${tables}. Lo que se sabe está en la tabla measures.`,
    origin: {
      public: 'del público',
      internal: 'del propio departamento',
      unknown: 'de origen desconocido',
    },
    origins: (complaints: string) =>
      `Aquí se cuentan juntas las quejas ${complaints}. Los números de este sitio son los de WHERE origin = 'public'.`,
    together: (agencies: string, one: string) =>
      `Se toman juntas las filas de ${agencies}. GROUP BY agency_id las separa; WHERE agency_id = '${one}' pide solo una.`,
    word: (column: string, text: string, words: string) =>
      `«${text}» nunca está en ${column}. Sus palabras son ${words}.`,
    empty: (agency: string, columns: string) =>
      `De ${agency} no hay nada en ninguna fila de ${columns}. «Tablas y columnas», abajo, dice por qué.`,
    overlapping: (table: string, columns: string) =>
      `Las filas de ${table} tienen partes y totales, como meses y años: sumadas, los casos cuentan más de una vez. Deje cada una de estas en un solo valor: ${columns}.`,
    multiplied: (table: string, by: string, key: string) =>
      `Aquí, cada fila de ${table} está tantas veces como filas tiene en ${by}. count(DISTINCT ${key}) la cuenta una vez, dentro de una agencia.`,
    durations:
      'Las quejas abiertas no tienen duration_days; esto solo habla de las cerradas: donde quedan abiertas, se espera más. La medida time-to-resolution cuenta las que esperan.',
    partial: (agency: string, day: string) =>
      `Los registros de ${agency} llegan hasta el ${day}: el último año no está entero.`,
    unripe: (agency: string, day: string) =>
      `Los registros de ${agency} llegan hasta el ${day}: las quejas de los últimos 18 meses han tenido menos tiempo para terminar. WHERE is_followed_540_days las deja fuera.`,
    sample:
      'SAMPLE toma filas al azar: la próxima ejecución puede dar otra respuesta, y su conteo no es un total.',
    several:
      'Cada agencia registra y cierra las quejas a su manera, así que estos números no son una clasificación.',
    compare: 'Qué se puede poner lado a lado',
  },
  emptyColumns: (columns: string) =>
    `Nada en ninguna fila: ${columns}. Algunas agencias no publican una columna, o solo su mes o su año: «Tablas y columnas», abajo, dice cuánto de cada una está vacío.`,
  noEngine: 'No se pudo iniciar el motor de consultas.',
  noEngineWhy:
    'Puede que el navegador o un bloqueador lo impida. Las descargas de abajo tienen los mismos datos.',
  nothing: 'No hay nada que ejecutar.',
  place: (line: number, column: number) => `Línea ${line}, columna ${column}`,
  goThere: 'Mostrarlo en la consulta',
  candidates: 'Quizá quiso decir',
  result: 'Resultado',
  resultRows: (first: string, last: string, all: string) => `Filas ${first} a ${last} de ${all}`,
  sideways: 'Desplace la tabla de lado para ver más columnas.',
  resultNone: 'Ninguna fila responde a la consulta.',
  previous: 'Filas anteriores',
  next: 'Filas siguientes',
  sortBy: (column: string) => `Ordenar por ${column}`,
  null: 'NULL',
  put: 'Poner en el editor',
  putIt: (title: string) => `Poner en el editor: ${title}`,
  behindTitle: 'Las consultas detrás de los números de este sitio',
  behindNote:
    'Cada medida es una consulta sobre las tablas publicadas. Para agencias cuyas filas no están aquí, pregunte a la tabla «measures».',
  measuresTitle: 'Medidas',
  schemaTitle: 'Tablas y columnas',
  schemaNote:
    'Lo que puede preguntar. Los nombres son los mismos en las descargas. Cada tabla dice de quién son sus filas, hasta qué día hablan, qué columnas deja vacías cada agencia y por qué, y qué significa cada columna.',
  column: 'Columna',
  type: 'Tipo',
  meaning: 'Significado',
  tableRow: (row: string, rows: string) => `Una fila es ${row}. ${rows}`,
  tableRows: (rows: string) => `${rows} filas.`,
  downloadsTitle: 'Descargas',
  downloadDatabase: 'Todo en un archivo DuckDB, comprimido',
  downloadMeasures: 'Todos los números de este sitio en CSV',
  downloadMore: (place: string) => `Filas y fuentes de ${place}`,
  answerTitle: 'La respuesta cuando se hizo esta página',
  firstRows: (first: string, all: string) =>
    `Las primeras ${first} de ${all} filas. Ejecute la consulta para verlas todas.`,
  chart: 'Gráfico',
  kinds: {
    line: 'Líneas en el tiempo',
    bar: 'Barras',
    dot: 'Puntos de dos números',
    histogram: 'Frecuencia de cada tamaño',
  },
  drawn: 'Número dibujado',
  chartOf: (title: string) => `Gráfico: ${title}. La tabla tiene los mismos números.`,
  chartTitles: {
    by: (number: string, names: string) => `${number} por ${names}`,
    dot: (number: string, along: string) => `${number} frente a ${along}`,
    histogram: (number: string) => `Cuántas filas tienen cada tamaño de ${number}`,
  },
  chartSame: (names: string) => `Todo con ${names}.`,
  chartEach: 'Cada agencia por separado, con su propia escala: no se comparan.',
  chartAgencies: (drawn: string, all: string) =>
    `Se dibujan las primeras ${drawn} de ${all} agencias; ejecute la consulta para verlas todas.`,
  chartRows: (drawn: string, all: string | null) =>
    all === null
      ? `De cada una se dibujan como mucho las primeras ${drawn} filas.`
      : `Se dibujan las primeras ${drawn} de ${all} filas.`,
  chartLines: (drawn: string, all: string) => `Las ${drawn} más largas de ${all} líneas.`,
  chartFile: (format: string) => `Gráfico en ${format}`,
  noFile: (name: string) => `No se pudo crear «${name}». El CSV tiene las mismas filas.`,
  pictureSource: (version: string, host: string) =>
    `Una consulta en ${host} (Redress), versión ${version} de los datos`,
  share: 'Copiar un enlace a esta consulta',
  shared: 'Enlace copiado. Lleva la consulta, no el resultado.',
  tooLong: 'La consulta es demasiado larga para un enlace.',
  came: 'Esta consulta llegó con un enlace. Mírela antes de ejecutarla: no se ha ejecutado.',
  cameBroken: 'El enlace no lleva ninguna consulta legible: puede que esté cortado.',
  otherVersion: (theirs: string, ours: string) =>
    `Se escribió con la versión ${theirs} de los datos; la de hoy es ${ours}. El resultado puede diferir del que vio quien la escribió.`,
  leftOut: (agencies: string) => `Sin las filas de ${agencies}, que usted dejó fuera.`,
  agenciesAsked: 'Agencias cuyas filas se consultan',
  agenciesAskedNote:
    'Sus filas se traen cuando una consulta nombra una tabla que las tiene, y se quedan hasta que usted se vaya. Deje fuera las que no necesite.',
  sizeOfRows: (size: string) => `Las filas llegan cuando una consulta las necesita, hasta ${size}.`,
  notKept: 'Los archivos de esa versión ya no se guardan aquí.',
  keptRelease: 'Esa versión se guarda, como archivos para descargar:',
  downloadCommon: 'Números, agencias y tablas vacías en un archivo DuckDB comprimido',
  downloadPart: (part: string) => `Filas de ${part} en un archivo DuckDB comprimido`,
  earlierTitle: 'Versiones anteriores de los datos',
  earlierNote:
    'Se guardan para poder volver a obtener un resultado citado: la base de datos y los números como eran.',
  take: 'Llevárselo',
  formats: {
    csv: 'CSV',
    sheet: 'CSV para hojas de cálculo',
    json: 'JSON',
    md: 'Markdown',
  },
  copyTable: 'Copiar la tabla',
  copied: 'Copiado.',
  noCopy: 'El navegador no permitió copiar.',
  elsewhere: 'La misma consulta en Python, R y la consola',
  cite: 'Citarla',
  citation: ({
    agencies,
    version,
    address,
    day,
  }: {
    agencies: string[]
    version: string
    address: string
    day: string
  }) =>
    `Redress, consulta de los registros publicados${agencies.length === 0 ? '' : ` de ${agencies.join(', ')}`}, versión ${version} de los datos, ${address} (vista el ${day}).`,
  citedAgency: (place: string, asOf: string) => `${place} (hasta ${asOf})`,
  copyText: 'Copiar',
  inSpreadsheet:
    'En los archivos para hojas de cálculo, los textos que empiezan como una fórmula llevan un apóstrofo delante.',
  format: 'Dar formato',
  notFormatted: 'El texto no se puede leer como SQL, así que queda como está.',
  plainEditor: 'Usar el campo de texto simple',
  richEditor: 'Usar el editor con colores y sugerencias',
  insert: (name: string) => `Poner ${name} en la consulta`,
  schemaSearch: 'Buscar tablas y columnas',
  own: 'Su propio CSV o Parquet',
  ownNote:
    'Se convierte en una tabla junto a las nuestras, queda en esta página y desaparece cuando usted sale.',
  ownTaken: (table: string, rows: string, number: number) =>
    `${table}: ${rows} ${number === 1 ? 'fila' : 'filas'}, solo en esta página.`,
  ownColumns: (table: string) => `Columnas de ${table}:`,
  ownTable: 'su propia tabla',
  ownFrom: (file: string, rows: string) => `${rows} de «${file}».`,
  ownStays: 'Solo en esta página: no va a ningún sitio y desaparece cuando usted sale.',
  ownRemove: (table: string) => `Quitar ${table}`,
  ownRemoved: (table: string) => `${table} ya no está en esta página.`,
  ownBusy: 'Hay una consulta en marcha. Espere a que termine o cancélela antes.',
  ownNotCarried: (tables: string) =>
    `Sin ${tables}: ese archivo suyo se queda con usted. Quien ejecute la consulta lo necesita también.`,
  ownRefused: (file: string) => `No se pudo leer ${file}.`,
  ownTooLarge: (file: string) => `${file} pasa de 100 MB, más de lo que esta página puede guardar.`,
  notes: {
    title: 'Notas',
    query: 'Consulta',
    version: 'Versión de los datos',
    link: 'Dónde verla y ejecutarla',
    rows: 'Filas',
    cut: 'cortado: había más',
    asOf: 'Los registros llegan hasta',
    source: 'Fuentes',
    sources: (site: string) =>
      `Registros publicados, preparados por Redress. Quién publica y con qué licencia está en la página de datos de cada agencia en ${site}`,
    caveat: 'Tenga en cuenta',
    caveats:
      'Cada agencia registra, clasifica y cierra las quejas a su manera, así que los números de agencias distintas muchas veces no se pueden comparar. Los períodos recientes pueden estar incompletos. Lo que no se registró está vacío, no es cero.',
  },
  empty: 'Vacías',
  unknownShare: (share: string) => `${share} unknown`,
  schemaFound: (tables: number) =>
    tables === 0
      ? 'Ninguna tabla ni columna coincide.'
      : tables === 1
        ? '1 tabla coincide.'
        : `${tables} tablas coinciden.`,
  suggestions: (number: number) =>
    number === 1 ? '1 sugerencia; flecha abajo va a ella' : `${number} sugerencias; flecha abajo va a ellas`,
  errorText: 'Lo que dice el motor',
  linked: 'La consulta que abrió está en el editor. No se ha ejecutado.',
  joinsTitle: 'Cómo se unen las tablas',
  joinsNote:
    'Los números de queja solo son únicos dentro de una agencia: agency_id es siempre parte de la unión.',
  joinsTo: (from: string, to: string, by: string) =>
    `Cada fila de ${from} pertenece a una fila de ${to}, por ${by}.`,
  kept: 'Consultas anteriores y guardadas',
  keptNote: 'Las guarda su navegador, solo en este dispositivo.',
  queryName: 'Nombre para la consulta del editor',
  keepQuery: 'Guardar',
  named: 'Guardadas',
  earlier: 'Anteriores',
  ended: { failed: 'no se ejecutó', stopped: 'detenida' },
  forget: 'Olvidar',
  forgetOne: (name: string) => `Olvidar ${name}`,
  forgetAll: 'Olvidar todas las consultas',
  profile: {
    title: 'Qué contiene cada columna',
    column: 'Columna',
    missing: 'NULL',
    distinct: 'Valores distintos',
    least: 'Menor',
    most: 'Mayor',
    commonest: 'Más frecuente (filas)',
  },
  offlineIs: 'Su navegador guarda esta página para que funcione sin red.',
  offlineEnd: 'No guardarla',
  offlineEnded: 'Esta página ya no se guarda.',
  noRowsHint: (agencies: string) =>
    `Los textos deben coincidir letra por letra, también mayúsculas y minúsculas. Las agencias son ${agencies}; las palabras de otras columnas están en el esquema de abajo.`,
  notInEngine:
    "El motor de esta página no tiene esa función y no se le puede cargar nada. Para un día, escríbalo, como DATE '2023-12-31'.",
  schemaAgencies: 'De quién son las filas lo dice agency_id:',
  schemaFigures: 'Solo en measures y agencies, porque sus filas no se incluyen aquí:',
  whose: (table: string) => `De quién son las filas de ${table}`,
  rowsOf: 'Filas',
  upTo: 'Hasta',
  emptyAndWhy: 'Vacío en todas las filas, y cambiado',
  changedRows: (rows: string) => `Cambio en ${rows} filas (en inglés):`,
}
