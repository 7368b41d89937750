export const home = {
  title: 'Redress: qué pasa después de una queja sobre la policía',
  description:
    'Cómo terminan las quejas sobre la policía, cuánto tardan y si algo mejoró, según registros públicos.',
  heading: '¿Qué pasa después de una queja sobre la policía?',
  lead: 'Las agencias de policía guardan registros de las quejas que reciben, y publican algunos o los entregan si se piden. Este sitio los convierte en números claros: cómo terminan las quejas, cuánto espera la gente y qué cambió.',
  agencies: 'Quejas, agencia por agencia',
  others: 'Solo fuerza o sanciones',
  agenciesNote:
    'Cada agencia cuenta a su manera, y van por orden de nombre. También los años difieren. Por eso no las clasifique ni las ponga lado a lado. Abra una para ver cómo cuenta.',
  othersNote: 'De estas agencias no tenemos las quejas según llegaron. También van por orden de nombre.',
  fictional: 'Dos ciudades ficticias',
  fictionalNote:
    'Las condiciones de quienes publican no nos permiten entregar filas reales. Estas dos ciudades se inventaron para poder probar todas las partes del sitio.',
  asOf: (day: string) => `Registros hasta el ${day}`,
  ideaTitle: 'La idea que ponemos a prueba',
  idea: 'Cuando una falla grave se repara muy bien, la gente puede llegar a confiar más que antes. Algunos lo llaman la paradoja de la recuperación del servicio. ¿Vale para la policía?',
  claim: 'La idea',
  claimText: 'Una falla atendida muy bien puede dejar a la gente con más confianza que antes.',
  claimSource:
    'En bancos el efecto existió, pero fue raro y pequeño (Michel y Meuter 2008). En conjunto de estudios sobre servicios la gente quedó más satisfecha, pero no más dispuesta a volver (de Matos et al. 2007).',
  counter: 'La idea contraria',
  counterText: 'Un mal encuentro puede pesar más que muchos buenos.',
  counterSource:
    'Chicago y otras siete áreas: una mala experiencia pesa de 4 a 14 veces más que una buena (Skogan 2006). Hasta dónde vale se discute (Oliveira et al. 2021).',
  limits: 'Qué pueden mostrar estos datos y qué no',
  limitsText:
    'Los registros muestran si las quejas se respondieron, con qué rapidez, con qué claridad, y si una medida volvió a su nivel habitual. No muestran lo que sintió ninguna persona.',
  limitsSource: 'Por eso «los datos no pueden decirlo» es aquí una respuesta normal.',
  yours: 'Compruébelo',
  yoursText: 'Cada número sale de una consulta impresa. Puede ejecutarla, cambiarla y citarla.',
  toQuery: 'Preguntar a los datos con SQL',
  toMethods: 'Cómo se hace cada número',
}

export const about = {
  title: 'Acerca de Redress',
  description: 'Qué es Redress, para quién es y qué no hará nunca.',
  lead: 'Redress muestra cómo terminan las quejas sobre la policía, solo con registros públicos: los que publican las agencias y los que otros obtuvieron de ellas al pedirlos conforme a la ley.',
  whoTitle: 'Para quién es',
  who: [
    'Residentes que quieren saber cómo terminan las quejas, cuánto tardan y dónde presentar una.',
    'Periodistas e investigadores que quieren comprobar un número, cortar los datos a su manera y citarlo.',
    'Personal de agencias, órganos de control y redacciones que vuelve a publicar esos registros cada mes.',
  ],
  neverTitle: 'Qué no hará nunca',
  never: [
    'Nombrar a un agente o a quien se quejó, clasificar agencias ni poner notas a nadie. Algunos incidentes listados se conocen por el nombre de la persona dañada; esos nombres vienen de las noticias y no de registros de quejas.',
    'Decir que algo «causó» o «funcionó». Dice lo que es, lo que cambió después de una fecha y lo que va junto.',
    'Predecir nada sobre una persona o una calle.',
    'Seguirle. No hay cuenta, ni cookies, ni peticiones a servidores de otros.',
  ],
  protectTitle: 'Cómo se protege a las personas',
  protect: (few: string, fewByEnding: string) => [
    'Los nombres, relatos, direcciones y edades exactas de los registros de quejas nunca se publican aquí.',
    `Si quien publica no ofrece ya las mismas filas, las nuestras dicen el año, no el día ni el mes. Un tipo o distrito se omite si lo comparten menos de ${few} quejas, o incidentes de fuerza, de un año. Lo que contamos por mes sale como conteos.`,
    `Un conteo de personas menor de ${few} se oculta, y menor de ${fewByEnding} si dice además cómo terminaron las quejas. También otros conteos que lo revelarían. Oculto no significa cero.`,
    'Los conteos no se redondean: los pequeños se ocultan. Las personas se distinguen por una sola cosa a la vez, de un año o de un área. Una comprobación calcula qué revelan juntas todas las tablas de una medida, y oculta más donde es demasiado.',
    'La mayoría de los demás conteos se puede volver a hacer con filas que cualquiera puede obtener. Redondearlos no ocultaría nada.',
  ],
  dataTitle: 'De dónde vienen los datos',
  data: 'Cada agencia tiene una página de datos con sus fuentes, cómo se contaron sus registros, qué filas quedaron fuera y por qué, y cómo se tradujo cada una de sus palabras a las nuestras.',
  wrongTitle: '¿Hay algo mal?',
  wrong:
    'Un número distinto del que da quien publica es un error que queremos conocer. Anote la página, el número y lo que esperaba.',
  wrongTo: 'Envíelo a',
  wrongNowhere:
    'Quienes mantienen esta copia del sitio no han dado ninguna dirección. Abra un aviso donde encontró este proyecto.',
}

export const notFound = {
  title: 'Esta página no existe',
  lead: 'La dirección puede ser antigua o estar mal escrita. Aquí puede buscar:',
  agencies: 'O vaya directo a una agencia:',
  back: 'Ir a la página de inicio',
}
