import { isOne } from '../number.ts'

const confirmed = (text: string) => (isOne(text) ? 'se confirmó' : 'se confirmaron')
const ended = (text: string) => (isOne(text) ? 'terminó' : 'terminaron')
const closed = (text: string) => (isOne(text) ? 'se cerró' : 'se cerraron')
const complaints = (text: string) => (isOne(text) ? 'queja' : 'quejas')

export const agency = {
  overview: 'Resumen',
  complaints: 'Quejas',
  data: 'Datos',
  dataThrough: 'Datos hasta',
  counted: { public: 'Del público', internal: 'Del propio departamento', unknown: 'Origen sin registro' },
  countedSince: (count: string, since: string) => `${count} desde ${since}`,
  lastMonths: 'Últimos tres meses',
  stillFilling: 'sus conteos aún pueden crecer',
  rows: 'Registros sueltos',
  rowsHere: 'aquí, para consultar y descargar',
  rowsElsewhere: 'no están en este sitio, solo las cifras',
  quality: 'Calidad',
  qualityLow: 'muchas filas quedaron fuera',
  description: (place: string) =>
    `Cómo terminan las quejas sobre la policía en ${place}, cuánto tardan y qué no dicen los registros publicados.`,
  received: (period: string, by: string | undefined, isClosed: boolean) =>
    `quejas ${by === undefined ? 'del público' : `que atendió ${by}`}, recibidas en ${period}${isClosed ? ' y ya cerradas' : ''}`,
  leadEnded: (which: string, sustained: string, noFinding: string) =>
    `De cada 100 ${which}, ${sustained} ${confirmed(sustained)} y ${noFinding} ${ended(noFinding)} sin conclusión.`,
  leadNotRecorded: (which: string, sustained: string, unknown: string) =>
    `De cada 100 ${which}, ${sustained} ${confirmed(sustained)}. De ${unknown} no consta cómo ${ended(unknown)}.`,
  leadAllYears: (period: string, first: string, second: string) =>
    `En todos los años, ${period}, fueron ${first} y ${second}.`,
  leadBlank: (year: string, unknown: string) =>
    `De las recibidas en ${year}, ${unknown} de cada 100 no tienen final registrado, así que no se da ninguna proporción.`,
  leadClosed: (share: string, year: string) =>
    `De cada 100 recibidas en ${year}, ${share} ${closed(share)} en medio año.`,
  leadNoFindings: 'Esta agencia publica quejas, pero no cómo terminaron.',
  leadNoDates: 'No publica fechas de cierre, así que nadie puede decir cuánto esperó la gente.',
  leadNoComplaints: 'Esta agencia no publica registros de quejas que se puedan contar.',
  glance: 'De un vistazo',
  glanceIntake: (count: string, year: string, by?: string) =>
    by === undefined
      ? `La gente presentó ${count} ${complaints(count)} en ${year}.`
      : `${by} atendió ${count} ${complaints(count)} que la gente presentó en ${year}.`,
  glanceIntakeNote: 'Un aumento puede significar peor trato, o que quejarse se volvió más fácil.',
  glanceClosed: (share: string, year: string) =>
    `${share} de cada 100 recibidas en ${year} ${closed(share)} en medio año.`,
  glanceClosedNote: 'Cuenta las que siguen abiertas. Rápido no es lo mismo que justo.',
  glanceSustained: (share: string, year: string) =>
    `${share} de cada 100 recibidas en ${year} y ya cerradas ${confirmed(share)}.`,
  glanceSustainedOfAll: (share: string, year: string) =>
    `${share} de cada 100 recibidas en ${year} ${confirmed(share)}.`,
  glanceNoFinding: (share: string) => `${share} de cada 100 ${ended(share)} sin conclusión.`,
  glanceBlank: (share: string) => `De ${share} de cada 100 no consta cómo ${ended(share)}.`,
  more: 'Más sobre las quejas',
}
