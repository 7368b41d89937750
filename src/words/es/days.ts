/** Lo que se dice del último día de los registros. */
export const days = {
  tables: {
    complaints: 'Quejas',
    closed_cohort: 'Casos cerrados',
    discipline: 'Sanciones',
    force_incidents: 'Fuerza',
    sentiment: 'Puntuaciones',
    survey_responses: 'Encuesta',
    survey_counts: 'Encuesta',
    engagement: 'Reuniones',
    training: 'Capacitación',
  } as Record<string, string>,
  final: 'este archivo termina ahí y no se actualiza',
  due: (day: string) => `desde el ${day} corresponde un archivo más nuevo`,
  lateMissing: 'bajos en este archivo: faltan registros tardíos y no se añadirá ninguno',
  notChecked:
    'El archivo termina ahí y no se actualiza. Lo que llegó en estos meses no está en él, así que aquí no se comprobó nada.',
}
