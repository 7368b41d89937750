export const query = {
  title: 'Consultar los datos',
  description:
    'Haga sus propias preguntas en SQL a los registros y números publicados. Todo ocurre en su navegador.',
  lead: 'Haga su propia pregunta en SQL a los registros publicados. Se ejecuta en su navegador: nada de lo que escriba sale de esta página.',
  howTitle: 'Cómo funciona',
  how: (size: string) => [
    `La primera vez que escriba o ejecute algo, la página trae un motor de consultas y los datos publicados: ${size} en total. Después, las consultas no usan la red.`,
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
  cutRows: (rows: string) => `las primeras ${rows} filas; hay más, que no se guardan`,
  soFar: (rows: string) => `Ejecutando … ${rows} hasta ahora.`,
  cancelled: 'Cancelada.',
  restarting: 'Cancelada. El motor estaba ocupado, así que se inicia de nuevo …',
  ready: 'Cancelada. Listo otra vez.',
  timedOut: (seconds: string) =>
    `Detenida a los ${seconds} segundos. Añada un LIMIT o un WHERE, o pida menos.`,
  outOfMemory:
    'La consulta necesita más memoria de la que esta página puede usar. Pida menos filas o columnas, o agrupe primero.',
  failed: 'La consulta no se ejecutó.',
  refused:
    'Esta página solo puede leer las tablas publicadas: no puede abrir direcciones ni archivos, cargar extensiones ni cambiar ajustes.',
  noEngine: 'No se pudo iniciar el motor de consultas.',
  noEngineWhy:
    'Puede que el navegador o un bloqueador lo impida. Las descargas de abajo tienen los mismos datos.',
  nothing: 'No hay nada que ejecutar.',
  place: (line: number, column: number) => `Línea ${line}, columna ${column}`,
  goThere: 'Mostrarlo en la consulta',
  candidates: 'Quizá quiso decir',
  result: 'Resultado',
  resultRows: (first: string, last: string, all: string) => `Filas ${first} a ${last} de ${all}`,
  resultNone: 'Ninguna fila responde a la consulta.',
  done: (statement: string) => `Hecho: ${statement}`,
  previous: 'Filas anteriores',
  next: 'Filas siguientes',
  sortBy: (column: string) => `Ordenar por ${column}`,
  null: 'NULL',
  useful: 'Ejemplos',
  usefulNote: 'Cada uno es una pregunta con su consulta. Póngala en el editor, mírela, ejecútela, cámbiela.',
  put: 'Poner en el editor',
  putIt: (title: string) => `Poner en el editor: ${title}`,
  behindTitle: 'Las consultas detrás de los números de este sitio',
  behindNote:
    'Cada medida es una consulta sobre las tablas publicadas. Para agencias cuyas filas no están aquí, pregunte a la tabla «measures».',
  measuresTitle: 'Medidas',
  schemaTitle: 'Tablas y columnas',
  schemaNote: 'Lo que puede preguntar. Los nombres son los mismos en las descargas.',
  column: 'Columna',
  type: 'Tipo',
  meaning: 'Significado',
  allowed: 'Palabras',
  tableRow: (row: string, rows: string) => `Una fila es ${row}. ${rows}`,
  tableRows: (rows: string) => `${rows} filas.`,
  downloadsTitle: 'Descargas',
  downloadDatabase: 'Todo en un archivo DuckDB, comprimido',
  downloadMeasures: 'Todos los números de este sitio en CSV',
  downloadMore: (place: string) => `Filas y fuentes de ${place}`,
  themes: {
    complaints: 'Quejas',
    waiting: 'Espera',
    outcomes: 'Resultados',
    districts: 'Distritos',
    force: 'Fuerza',
    recovery: 'Recuperación',
  },
  examples: {
    'complaints-by-year': {
      title: '¿Cuántas quejas se recibieron cada año?',
      caveat:
        'El último año puede estar incompleto: mire en la tabla «agencies» hasta dónde llegan los registros.',
    },
    'what-they-were-about': {
      title: '¿De qué trataban las quejas?',
      caveat:
        'Cada agencia clasifica a su manera. Una queja con varias acusaciones cuenta en una sola clase.',
    },
    'waiting-by-year': {
      title: '¿En cuántos días se cerró la mitad de las quejas cerradas?',
      caveat:
        'Solo las cerradas tienen días. Los años recientes parecen más rápidos: las lentas siguen abiertas.',
    },
    'still-open': {
      title: '¿Cuántas quejas siguen abiertas, por año?',
      caveat: 'Algunas quejas viejas quizá solo estén abiertas en el papel.',
    },
    'outcomes-by-year': {
      title: '¿Cómo terminaron las quejas?',
      caveat:
        'Las palabras de las agencias se tradujeron a mano; la etiqueta que usaron está en outcome_label.',
    },
    'their-words': {
      title: '¿Qué palabras usó la agencia y cuáles son las nuestras?',
      caveat: 'Las etiquetas de quien publica, como están en sus archivos.',
    },
    'district-complaints': {
      title: '¿Qué distritos tuvieron más quejas?',
      caveat: 'Son conteos, no tasas: los distritos difieren en tamaño y en cuánta gente pasa por ellos.',
    },
    'force-by-year': {
      title: '¿Con qué frecuencia se registró el uso de la fuerza, y de qué tipo?',
      caveat: 'Qué cuenta como fuerza y qué debe registrarse cambia entre agencias y años.',
    },
    'what-was-done': {
      title: '¿Qué se hizo después de los incidentes y cuántos días más tarde?',
      caveat: 'Pasos anotados a mano con su fuente. Un paso que no está en la lista pudo darse igualmente.',
    },
    'figures-of-all': {
      title: '¿Qué proporción de quejas se dio por probada, por agencia?',
      caveat: 'No sirve para ordenar agencias: lo que aceptan como queja y cómo la cierran es distinto.',
    },
  } as Record<string, { title: string; caveat: string }>,
}
