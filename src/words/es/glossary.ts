export const glossary = {
  title: 'Glosario',
  description:
    'Qué significan las palabras de este sitio: queja, acusación, conclusión, confirmada y las demás.',
  lead: 'Qué significan las palabras de este sitio. Las agencias usan otras para lo mismo; su etiqueta siempre está al lado de la nuestra.',
  on: 'En esta página',
  terms: 'Palabras para lo que se cuenta y cómo',
  measures: 'Qué se mide',
  word: 'en los datos',
  fields: {
    outcome: 'Cómo terminó una queja',
    allegation_class: 'De qué se trata una queja',
    origin: 'Quién se quejó',
    penalty: 'Sanciones, de la más leve a la más grave',
    trial_status: 'Juicios disciplinarios',
    action_kind: 'Acciones que tomó una agencia',
    force_type: 'Tipos de fuerza',
    race: 'Raza o etnia, como se publica',
    sex: 'Sexo, como se publica',
  } as Record<string, string>,
}

/** Términos por su lugar en la página, en orden de lectura. */
export const glossaryTerms = {
  incident: ['Incidente', 'Algo que pasó, en un lugar y un momento. Puede no dar lugar a ninguna queja.'],
  complaint: [
    'Queja',
    'Una persona dice que la policía hizo algo mal. Una queja puede contener muchas acusaciones.',
  ],
  allegation: ['Acusación', 'Un acto que se atribuye a un agente. Una acusación no es una conclusión.'],
  complainant: [
    'Quien se queja',
    'La persona que presentó la queja. No tiene que ser la persona a la que le pasó.',
  ],
  public: [
    'Del público, del propio departamento',
    'Quejas de personas del público y quejas de personal del departamento. Se cuentan aparte y nunca se mezclan.',
  ],
  finding: [
    'Conclusión',
    'Lo que decidió sobre una acusación quien la investigó. Muchas quejas se cierran sin ninguna.',
  ],
  outcome: [
    'Resultado',
    'Cómo terminó una queja, en una de nuestras quince palabras. Toma la primera de ellas que tenga alguna de sus acusaciones.',
  ],
  sustained: [
    'Confirmada',
    'Las pruebas apoyan la queja y se infringió una norma. Algunas agencias dicen fundada o comprobada.',
  ],
  'not-sustained': [
    'No confirmada',
    'No se pudo decidir ni en un sentido ni en otro. No significa que no ocurrió.',
  ],
  closed: ['Cerrada', 'La agencia terminó su trabajo con la queja. Cerrada no quiere decir respondida.'],
  penalty: [
    'Sanción',
    'Lo que se impuso a un agente después de una conclusión. Lo que se recomendó y lo que se impuso se guardan aparte.',
  ],
  mediation: [
    'Mediación',
    'La persona y el agente hablan, con alguien neutral presente. Casi siempre termina la queja sin conclusión.',
  ],
  share: [
    'Proporción',
    'Una parte de un todo, como 12 de cada 100. Cada una dice de qué todo es parte, porque eso cambia la respuesta.',
  ],
  range: [
    'Rango compatible con los datos',
    'Los valores que concuerdan con los datos. Un rango ancho significa que sabemos poco. Los límites son intervalos del 95%.',
  ],
  'as-of': [
    'Fecha de corte',
    'El último día del que hablan los registros. Lo que pasó después no está en ellos.',
  ],
  'still-filling': [
    'Meses incompletos',
    'Los últimos meses de un archivo. Los casos se anotan tarde, así que parecen bajos. En un archivo que se actualiza aún se completan; en uno que terminó, nunca.',
  ],
  'too-few': [
    'Muy pocas para una proporción',
    'Hay menos de 20 casos. Damos los conteos y ninguna proporción, porque un caso más la cambiaría demasiado.',
  ],
  hidden: [
    'Oculto',
    'El número es tan pequeño que podría señalar a una persona. No se muestra, ni tampoco otro que lo delate.',
  ],
  'not-published': ['No se publica', 'La agencia no da a conocer esto en absoluto. No es lo mismo que cero.'],
  'not-recorded': [
    'Sin registro',
    'La agencia tiene un lugar para esto en sus registros, pero lo dejó en blanco.',
  ],
  stale: [
    'Corresponde un archivo más nuevo',
    'Según el ritmo de quien publica, desde el día indicado debería haber un archivo más nuevo. Si lo hay, nadie lo ha comprobado desde entonces.',
  ],
  fictional: [
    'Ficticia, demostración',
    'Una ciudad inventada para mostrar qué puede hacer este sitio. Sus números no dicen nada de ningún lugar real.',
  ],
  'kept-out': [
    'Fuera de la cuenta',
    'Filas que no contamos, como las que tienen una fecha imposible. Se cuentan en la página de datos de cada agencia.',
  ],
  crosswalk: [
    'Lista de palabras (equivalencias)',
    'La tabla que convierte cada etiqueta de una agencia en una de nuestras palabras. Todas sus líneas están en la página de datos.',
  ],
  measure: [
    'Medida',
    'Un número con una receta fija. Cada una tiene una página que dice cómo se hace y qué no puede mostrar.',
  ],
  'data-version': [
    'Versión de los datos',
    'Un nombre para todos los datos en un momento. Cítela, y otras personas hallarán los mismos números.',
  ],
  district: [
    'Distrito',
    'Una parte de la ciudad según la divide la policía. Mostramos áreas, nunca puntos en un mapa.',
  ],
  recovery: [
    'Reparar',
    'Lo que hace una agencia después de que algo salió mal: lo reconoce, explica, se disculpa, repara el daño, aprende e informa.',
  ],
  paradox: [
    'Paradoja de la recuperación del servicio',
    'La idea de que, tras una falla muy bien reparada, la gente puede confiar más que si nada hubiera fallado. Este sitio la pone a prueba.',
  ],
  'cannot-say': [
    '«Los datos no lo dicen»',
    'Los registros son muy pocos, muy cortos o muy poco claros para responder. Es un resultado frecuente aquí, y es un resultado.',
  ],
} satisfies Record<string, [name: string, meaning: string]>
