export const compare = {
  title: '¿Se pueden comparar las agencias?',
  description:
    'Qué números de las agencias de policía pueden ponerse lado a lado, cuáles no y por qué: las agencias cuentan de maneras distintas.',
  lead: (some: number, all: number) =>
    some === 0
      ? 'Todavía no. Dos agencias solo pueden ponerse lado a lado si cuentan de la misma manera, y eso no ocurre con ningún número suyo.'
      : `Solo en parte. Dos agencias solo pueden ponerse lado a lado si cuentan de la misma manera. De ${all} pares de agencias reales, ${some} ${some === 1 ? 'tiene' : 'tienen'} un número en que nada lo impide. Abajo puede elegir dos y ver cuál.`,
  why: 'Por qué no',
  whyText: [
    'Muchas quejas pueden significar mala actuación de la policía. También que quejarse es fácil, o que la agencia lo anota todo.',
    'Una proporción baja de quejas confirmadas puede significar que poco salió mal. También que se admiten casos débiles, o que se piden pruebas que nadie puede dar.',
    'Por eso hacemos diez preguntas sobre cada par de agencias. Si las respuestas difieren, los números que figuran bajo la pregunta no se ponen lado a lado.',
  ],
  questions: 'Las diez preguntas',
  questionsNote:
    'Las respuestas son lo que hallamos en los archivos de cada agencia. En las cuatro primeras preguntas, lo que no se sabe mantiene los números aparte, igual que una diferencia. En las demás lleva una marca.',
  blocks: 'Mantiene aparte:',
  publish: 'Qué publica cada agencia',
  publishNote: 'Ya en esto difieren. Esta tabla no tiene números para clasificar, solo lo que hay.',
  agency: 'Agencia',
  asOf: 'Registros hasta el',
  complaints: 'Quejas según llegan',
  findings: 'Cómo terminaron',
  kinds: 'Distingue tipos de final',
  dates: 'Fechas de cierre',
  yes: 'sí',
  no: 'no',
  own: 'Qué puede hacer en cambio',
  ownText:
    'Mire una agencia frente a su propio pasado. Cuenta igual de un año a otro, o su página de datos dice cuándo cambió.',
}

/** Las preguntas del panel de comparación por dimensión, cada una con lo que bloquea una diferencia. */
export const compareQuestions = {
  unit: [
    '¿Qué es una fila: una queja, una acusación o un agente? ¿Se pueden unir las filas en quejas?',
    'todas las proporciones y los conteos de quejas',
  ],
  sustained: ['¿Qué significa «confirmada» y cuánta prueba exige?', 'proporciones de quejas confirmadas'],
  intake: [
    '¿Qué se rechaza al entrar: quejas sin nombre, de otras personas, tardías, preguntas?',
    'conteos de quejas, proporciones de quejas confirmadas',
  ],
  jurisdiction: [
    '¿De quién se puede presentar una queja y por qué?',
    'todas las proporciones y los conteos de quejas',
  ],
  open_complaints: [
    '¿Se publican las quejas abiertas o solo las cerradas?',
    'tiempos de espera, casos aún abiertos',
  ],
  investigator: [
    '¿Quién investiga: la policía, civiles o ambos?',
    'proporciones de quejas confirmadas, sanciones',
  ],
  mediation: ['¿Hay mediación y para qué quejas?', 'proporciones que terminaron por acuerdo'],
  denominators: [
    '¿Qué conteo de personas o agentes se usa y de qué año?',
    'tasas por cada 1,000 personas o agentes',
  ],
  snapshots: ['¿Qué versiones de los registros tenemos?', 'tiempos de espera, antes y después'],
  video: ['¿Qué cuenta como video de lo ocurrido?', 'proporciones con video'],
} satisfies Record<string, [question: string, blocks: string]>
