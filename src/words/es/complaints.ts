export const complaints = {
  title: (place: string) => `Quejas sobre la policía en ${place}`,
  description: (place: string) =>
    `Quejas sobre la policía en ${place}: cuántas, cómo terminaron, cuántas se confirmaron y cuánto esperó la gente.`,
  lead: (count: string, since: string, asOf: string, by?: string) =>
    by === undefined
      ? `La gente presentó ${count} quejas entre ${since} y el ${asOf}.`
      : `${by} atendió ${count} quejas que la gente presentó entre ${since} y el ${asOf}.`,
  leadInternal: (count: string) => `Otras ${count} vinieron del propio departamento; se cuentan aparte.`,
  leadNamed: (count: string, meaning: string) => `Otros ${count} son ${meaning}; se cuentan aparte.`,
  leadUnknown: (count: string) => `De otras ${count} los registros no dicen de dónde vinieron.`,
  received: 'Cuántas quejas',
  ended: 'Cómo terminaron',
  sustained: 'Cuántas se confirmaron',
  waiting: 'Cuánto esperó la gente',
  penalties: 'Sanciones',
  penaltiesTitle: (place: string) => `Sanciones tras quejas sobre la policía en ${place}`,
  penaltiesDescription: (place: string) =>
    `Sanciones tras quejas sobre la policía en ${place}: qué se recomendó y qué se impuso.`,
  morePenalties: 'Más sobre las sanciones',
  caution:
    'Una acusación no es una conclusión. «Confirmada» significa que las pruebas apoyan la queja y que se infringió una norma.',
}
