import type { examples as english } from '../en/examples.ts'

export const examples: typeof english = {
  title: 'Ejemplos',
  note: 'Cada uno es una pregunta con su consulta. Póngala en el editor, mírela, ejecútela, cámbiela.',
  themes: {
    complaints: 'Quejas',
    waiting: 'Espera',
    outcomes: 'Resultados',
    districts: 'Distritos',
    force: 'Fuerza',
    recovery: 'Recuperación',
  },
  questions: {
    'complaints-by-year': {
      title: '¿Cuántas quejas se recibieron cada año?',
      caveat: 'Un primer o último año que los registros de una agencia no abarcan entero se deja fuera.',
    },
    'what-they-were-about': {
      title: '¿De qué trataban las quejas?',
      caveat:
        'Cada agencia clasifica a su manera. Una queja con varias acusaciones cuenta en una sola clase.',
    },
    'waiting-by-year': {
      title: '¿En cuántos días se cerró la mitad de las quejas cerradas?',
      caveat:
        'Solo las cerradas tienen días. Se dejan fuera los años con menos de un año para cerrarlas: sus quejas lentas siguen abiertas. También un primer año incompleto.',
    },
    'still-open': {
      title: '¿Cuántas quejas siguen abiertas, por año?',
      caveat:
        'Los años más nuevos son los más altos porque sus quejas tuvieron menos tiempo, y el primero o el último pueden no estar completos. Algunas viejas quizá solo estén abiertas en el papel.',
    },
    'how-they-ended': {
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
      caveat:
        'Por orden de nombre. Son conteos, no tasas: los distritos difieren en tamaño y en cuánta gente pasa por ellos.',
    },
    'force-by-year': {
      title: '¿Con qué frecuencia se registró el uso de la fuerza, y de qué tipo?',
      caveat:
        'Qué cuenta como fuerza y qué debe registrarse cambia entre agencias y años. Un primer o último año incompleto se deja fuera.',
    },
    'what-was-done': {
      title: '¿Qué se hizo después de los incidentes y cuántos días más tarde?',
      caveat:
        'Acciones anotadas a mano con su fuente. Una acción que no está en la lista pudo tomarse igualmente.',
    },
    'figures-of-all': {
      title: '¿Qué proporción de quejas se confirmó, por agencia?',
      caveat: 'No sirve para ordenar agencias: lo que aceptan como queja y cómo la cierran es distinto.',
    },
    'share-by-year': {
      title: '¿Cómo cambió con los años la proporción de quejas confirmadas?',
      caveat:
        'Por el año en que llegó la queja. Se dejan fuera un primer año incompleto y los años con menos de un año para cerrarlas; de los recientes aún pueden faltar las lentas.',
    },
    'complaints-per-resident': {
      title: '¿Qué distritos tuvieron más quejas para su número de residentes?',
      caveat:
        'Muchos de los que se quejan no viven donde ocurrió: un centro tiene pocos residentes y muchas visitas.',
    },
  } as Record<string, { title: string; caveat: string }>,
}
