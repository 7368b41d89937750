export const agency = {
  overview: 'Resumen',
  complaints: 'Quejas',
  data: 'Datos',
  dataThrough: 'Datos hasta',
  counted: { public: 'Del público', internal: 'Internas', unknown: 'Origen sin registro' },
  received: (count: string, since: string) => `${count} desde ${since}`,
  lastMonths: 'Últimos tres meses',
  stillFilling: 'sus conteos aún pueden crecer',
  rows: 'Registros sueltos',
  rowsHere: 'aquí, para consultar y descargar',
  rowsElsewhere: 'no están en este sitio, solo las cifras',
  quality: 'Calidad',
  qualityLow: 'muchas filas quedaron fuera',
  description: (place: string) =>
    `Cómo terminan las quejas sobre la policía en ${place}, cuánto tardan y qué no dicen los registros publicados.`,
  leadEnded: (sustained: string, noFinding: string) =>
    `De cada 100 quejas del público ya cerradas, ${sustained} se confirmaron y ${noFinding} terminaron sin conclusión.`,
  leadNotRecorded: (sustained: string, unknown: string) =>
    `De cada 100 quejas del público cerradas, ${sustained} se confirmaron; de ${unknown} no consta cómo terminaron.`,
  leadClosed: (share: string, year: string) =>
    `De cada 100 recibidas en ${year}, ${share} se cerraron en medio año.`,
  leadNoFindings: 'Esta agencia publica quejas, pero no cómo terminaron.',
  leadNoDates: 'No publica fechas de cierre, así que nadie puede decir cuánto esperó la gente.',
  leadNoComplaints: 'Esta agencia no publica registros de quejas que se puedan contar.',
  glance: 'De un vistazo',
  glanceIntake: (count: string, year: string) => `La gente presentó ${count} quejas en ${year}.`,
  glanceIntakeNote: 'Un aumento puede significar peor trato, o que quejarse se volvió más fácil.',
  glanceClosed: (share: string, year: string) =>
    `${share} de cada 100 recibidas en ${year} se cerraron en medio año.`,
  glanceClosedNote: 'Cuenta las que siguen abiertas. Rápido no es lo mismo que justo.',
  glanceSustained: (share: string, year: string) =>
    `${share} de cada 100 recibidas en ${year} y ya cerradas se confirmaron.`,
  glanceSustainedNote: 'Muchas terminan sin que nadie decida qué pasó.',
  more: 'Más sobre las quejas',
}
