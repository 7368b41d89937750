/** Lo que dicen las páginas que permiten algo más que leer: valores, meses sumados, filtros, un par de agencias. */
export const interaction = {
  read: 'Las flechas del teclado lo leen valor por valor.',
  readYears:
    'Las flechas izquierda y derecha lo leen mes por mes; arriba y abajo pasan un año atrás o adelante.',
  readSums:
    'Las flechas del teclado lo leen mes por mes; con Mayús suman meses. Re Pág y Av Pág pasan un año.',
  keep: 'Intro o un clic lo guarda para comparar',
  beside: 'Al lado:',
  hintSums: 'Arrastre sobre los meses para sumarlos, o use las flechas con Mayús.',
  sum: 'De {from} a {to}: {counts}.',
  noNumber: 'sin número',
  filling: 'incompleto: faltan registros tardíos',
  clear: 'Borrar',
  cleared: 'La suma se ha borrado.',
  title: { complaints: 'Cuente usted mismo', force_incidents: 'Cuente usted mismo' } as Record<
    string,
    string
  >,
  how: {
    complaints:
      'Elija años, un distrito, de qué trataban las quejas y cómo terminaron. Se cuentan las quejas del público, una vez cada una.',
    force_incidents:
      'Elija años, un distrito, un tipo de fuerza y si alguien resultó herido. Cada incidente cuenta una vez.',
  } as Record<string, string>,
  yearFrom: 'desde {month}',
  yearTo: 'hasta el {day}',
  few: 'Donde menos de cinco comparten distrito y tipo en un año, se omite el tipo o el distrito para proteger a las personas. Están en «no se da».',
  without: 'Esta página las cuenta todas. Para elegir, active los scripts, o consulte los datos:',
  ask: 'Abrir la página de consultas',
  counts: 'Estos conteos (JSON)',
  from: 'Desde el año',
  to: 'Hasta el año',
  area: 'Distrito',
  kind: { complaints: 'De qué trataba', force_incidents: 'Tipo de fuerza' } as Record<string, string>,
  ending: { complaints: 'Cómo terminó', force_incidents: '¿Resultó herida una persona?' } as Record<
    string,
    string
  >,
  all: 'Todos',
  notGiven: 'No se da',
  hurt: {
    hurt: 'Una persona resultó herida',
    not_hurt: 'Nadie resultó herido',
    unknown: 'Sin registro',
  } as Record<string, string>,
  compare: 'Comparar con otra elección',
  first: 'Primera elección',
  second: 'Segunda elección',
  year: 'Año',
  count: { complaints: 'Quejas', force_incidents: 'Incidentes' } as Record<string, string>,
  inHundred: 'De cada 100 (rango)',
  inHundredOf: '{choice}, de cada 100 (rango)',
  answer: {
    complaints: '{count} quejas coinciden. Se recibieron de {from} a {to}.',
    force_incidents: '{count} incidentes coinciden. Ocurrieron de {from} a {to}.',
  } as Record<string, string>,
  endedSo: {
    complaints: 'De cada 100 cerradas, son {share}.',
    force_incidents: 'De cada 100 incidentes, son {share}.',
  } as Record<string, string>,
  against: 'La segunda elección: {count}.',
  byYear: 'Por año',
  byEnding: {
    complaints: 'Cómo terminaron, sea cual sea el resultado elegido',
    force_incidents: 'Si resultó herida una persona',
  } as Record<string, string>,
  share: {
    complaints:
      'Las proporciones son de cada 100 cerradas, con el rango de valores compatibles con los conteos donde sus extremos difieren. Con menos de {least} no hay proporción.',
    force_incidents:
      'Las proporciones son de cada 100 incidentes, también los que no constan, con el rango de valores compatibles con los conteos donde sus extremos difieren. Con menos de {least} no hay proporción.',
  } as Record<string, string>,
  broken: 'No se pudieron cargar los conteos. Lo demás de esta página sigue en pie.',
  pair: 'Mire dos agencias',
  pairHow:
    'Elija dos agencias. La página muestra cómo responde cada una a las diez preguntas y qué no puede ponerse lado a lado.',
  one: 'Una agencia',
  other: 'Otra agencia',
  choose: 'Elija',
  pairSaid: '{one} y {other}, {count} preguntas: {grades}.',
  question: 'Pregunta',
  judged: 'Así que son',
  grades: {
    same: 'iguales',
    similar: 'muy parecidas',
    different: 'distintas',
    unknown: 'no se sabe',
  } as Record<string, string>,
  apart: 'No pueden ponerse lado a lado',
  beMarked: 'Pueden ponerse lado a lado, con una marca',
  besideUnmarked: 'Pueden ponerse lado a lado',
  nothingShared: 'No hay ningún número que tengan ambas.',
}
