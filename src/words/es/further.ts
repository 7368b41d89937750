/** What the further charts of the complaints page say. */
export const further = {
  people: 'Quién se queja y cómo termina',
  volume: 'A lo largo del tiempo',
  again: 'Otra vez el mismo agente',
  video: 'Con y sin video',
  year: 'Año',
  month: 'Mes',
  group: 'Grupo',
  truncated: {
    title: (share: string) =>
      `En todos los años, ${share} de cada 100 quejas cerradas pararon porque la persona desistió o no fue localizada`,
    titleNone: 'Quejas que quedaron a medias',
    how: 'De cada 100 quejas del público ya cerradas, por año de recepción, en años cuyas quejas tuvieron todas 540 días para cerrarse. La banda es el rango de valores compatibles con los datos. La gente desiste por muchas razones, y el registro no dice cuál.',
  },
  mediation: {
    title: (share: string) => `${share} de cada 100 quejas fueron a mediación`,
    titleNone: 'Quejas que fueron a mediación',
    how: 'Con qué frecuencia ambas partes aceptaron hablar con una persona neutral y, si las etiquetas lo dicen, con qué frecuencia se completó esa conversación.',
  },
  who: {
    title: (group: string, share: string) =>
      `${share} de cada 100 personas que se quejaron figuran como: ${group}`,
    titleNone: 'Quién se queja',
    how: (period: string) =>
      `De cada 100 personas en quejas del público (${period}), según el grupo que consta. Una persona cuenta una vez en cada queja. Quien se queja no es quien fue tratado mal: algunas personas nunca presentan queja.`,
    beside: 'parte de los residentes',
    all: 'todos los años',
  },
  gaps: {
    titleSome: (some: string, all: string) =>
      `Las quejas de ${some} de ${all} grupos se confirmaron más o menos a menudo que las de los demás, más de lo que daría el azar`,
    titleOne: (all: string) =>
      `Las quejas de 1 de ${all} grupos se confirmaron más o menos a menudo que las de los demás, más de lo que daría el azar`,
    titleNone: 'Entre grupos, ninguna diferencia en cuántas quejas se confirmaron se distingue del azar',
    titleHidden: '¿Terminan igual las quejas de grupos distintos?',
    how: 'De cada 100 quejas investigadas por completo, cuántas más o menos de un grupo se confirmaron que de todos los demás, en puntos. El segundo punto de cada grupo compara dentro de tipos de queja y años. La línea en cero significa que no hay diferencia.',
    howLumped:
      'De cada 100 quejas cerradas con final registrado, cuántas más o menos de un grupo se confirmaron que de todos los demás, en puntos. El segundo punto de cada grupo compara dentro de tipos de queja y años. La línea en cero significa que no hay diferencia.',
    note: 'Una diferencia puede tener muchas razones. Las cifras no dicen cuál. La tabla tiene también los demás finales.',
    crude: (group: string) => `${group}: tal cual`,
    adjusted: (group: string) => `${group}: dentro de tipos`,
  },
  waits: {
    kind: 'Tipo de queja',
    titleSome: (some: string, all: string) =>
      `${some} de ${all} tipos de queja se cierran antes o después que el resto, más de lo que daría el azar`,
    titleOne: (all: string) =>
      `1 de ${all} tipos de queja se cierra antes o después que el resto, más de lo que daría el azar`,
    titleNone: 'Ningún tipo de queja se cierra antes o después que el resto más de lo que daría el azar',
    titleHidden: '¿Esperan más unos tipos de queja?',
    how: 'Cuántas quejas más o menos de cada 100 de un tipo se cerraron en medio año que de todos los demás tipos juntos, en puntos. A la derecha de la línea en cero significa antes. Cuentan las que siguen abiertas.',
    beside: (kind: string) => `${kind}, frente a las demás`,
    share: (kind: string) => `${kind}, por sí solo`,
    tested: {
      kinds: {
        apart:
          'Probados todos a la vez (log-rank), las esperas difieren según el tipo más de lo que daría el azar.',
        alike:
          'Probados todos a la vez (log-rank), las esperas no difieren según el tipo más de lo que daría el azar.',
      },
      districts: {
        apart: 'A igualdad de tipos, las esperas difieren entre distritos más de lo que daría el azar.',
        alike: 'A igualdad de tipos, las esperas no difieren entre distritos más de lo que daría el azar.',
      },
    },
    why: 'Esto no dice por qué: unos tipos dan más trabajo.',
  },
  repeat: {
    title: (low: string, high: string) =>
      `En el año tras el cierre, de ${low} a ${high} de cada 100 fueron seguidas de otra queja sobre el mismo agente`,
    titleNone: 'Otra queja sobre el mismo agente',
    how: 'Según cómo terminó la primera queja. Los agentes cuyo registro acaba antes se cuentan mientras se les puede seguir. Las quejas se acumulan donde los agentes tratan con mucha gente, así que esto no mide a ninguna persona.',
    beside: (ending: string) => `${ending}: frente a todas las demás juntas`,
    notApart: (compared: number) =>
      `Frente a todas las demás juntas, ningún grupo difiere más que por azar (${compared} comparados).`,
    apart: (names: string, compared: number) =>
      `Frente a todas las demás juntas, estos difieren más que por azar (${compared} comparados): ${names}. Los grupos diferían desde el comienzo, así que esto no dice por qué.`,
  },
  forecast: {
    title: (asOf: string, low: string, high: string, month: string) =>
      `Según los registros hasta ${asOf}: entre unas ${low} y ${high} quejas en ${month}, si nada cambia`,
    titlePast: (asOf: string, low: string, high: string, month: string) =>
      `Los registros hasta ${asOf} hacían esperar de ${low} a ${high} quejas en ${month}, si nada cambiaba`,
    titleLast: 'Sin pronóstico: los meses del año anterior dicen lo mismo',
    titleNone: 'Quejas que cabe esperar',
    howLast:
      'Quejas del público por mes, y después los mismos seis meses del año anterior, con una banda que debería contener unos 8 de cada 10 meses.',
    how: 'Quejas del público por mes, y después seis meses tal como cabría esperar por el pasado, con una banda que debería contener unos 8 de cada 10 meses. Esto repite el pasado. No dice nada sobre ninguna persona o lugar.',
    step: 'Las líneas no se unen: una es lo que llegó; la otra sale de la estación y de los últimos años juntos.',
    filling: (months: string) =>
      `Aún pueden anotarse más quejas (${months}), así que sus conteos no se dibujan aquí.`,
    missing: (months: string) =>
      `Al archivo le faltan registros tardíos de ${months}, así que sus conteos no se dibujan aquí.`,
    past: (closer: string, held: string) =>
      `Probado con meses pasados, acertó más que los meses del año anterior ${closer} de cada 100 veces, y el rango se cumplió ${held} de cada 100 veces.`,
    received: 'recibidas',
    expected: 'esperadas',
    lastYear: 'el mismo mes un año antes',
  },
  unusual: {
    title: (some: string, all: string) =>
      `${some} de ${all} meses estuvieron fuera de lo habitual en los dos primeros años`,
    titleOne: (all: string) => `1 de ${all} meses estuvo fuera de lo habitual en los dos primeros años`,
    titleNone: 'Ningún mes estuvo fuera de lo habitual en los dos primeros años',
    titleLasting: {
      fewer: (since: string) =>
        `Ningún mes destaca por sí solo, pero desde ${since} suman menos de lo habitual`,
      more: (since: string) => `Ningún mes destaca por sí solo, pero desde ${since} suman más de lo habitual`,
    },
    titleHidden: 'Meses inusuales',
    how: (from: string, to: string) =>
      `Quejas del público por mes. La línea discontinua es lo habitual en los dos primeros años, de ${from} a ${to}. Un círculo marca un mes fuera de ese rango. Significa «mire aquí», no «algo va mal». Si los círculos siguen durante años, el nivel ha cambiado.`,
    count: 'recibidas',
    usual: 'lo habitual',
  },
  clarity: {
    title: (withVideo: string, without: string) =>
      `Con video, ${withVideo} de cada 100 conclusiones decidieron qué pasó; sin video, ${without} de cada 100`,
    titleNone: 'Video y conclusiones claras',
    how: 'De cada 100 quejas del público investigadas, cuántas terminaron con una conclusión clara. Los casos con video pueden diferir en otras cosas, así que no son el mismo tipo de caso.',
    adjusted: (difference: string, lower: string, upper: string) =>
      `Dentro de tipos de queja y años la diferencia es de ${difference} (rango compatible con los datos: de ${lower} a ${upper}).`,
    adjustedHidden: (reason: string) =>
      `No se muestra una única diferencia dentro de tipos de queja. ${reason}`,
  },
  rate: {
    title: (rate: string, year: string) => `${rate} quejas por cada 10,000 residentes en ${year}`,
    titleOfficers: (rate: string, year: string) => `${rate} quejas por cada 100 agentes en ${year}`,
    titleNone: 'Quejas según el tamaño del lugar',
    how: 'Quejas del público en un año por cada 10,000 residentes. La banda es el rango de valores compatibles con los datos.',
    howOfficers:
      'Quejas del público en un año por cada 100 agentes. La banda es el rango de valores compatibles con los datos.',
    officers: (rate: string, year: string) =>
      `Contado por agentes: ${rate} por cada 100 agentes en ${year}. Las dos cuentas pueden decir cosas distintas.`,
    residents: 'por 10,000 residentes',
    perOfficers: 'por 100 agentes',
  },
  trend: {
    title: (share: string, year: string) =>
      `Con los mismos tipos de queja, ${share} de cada 100 investigadas de ${year} se confirmaron`,
    titleAlone: (share: string, year: string) =>
      `Con los mismos tipos de queja, ${share} de cada 100 investigadas de ${year} se confirmaron; los años vecinos tienen demasiado pocas de un tipo frecuente`,
    investigated: (before: string, first: string, now: string, last: string) =>
      `De las quejas cerradas que se recibieron en ${first}, ${before} de cada 100 se investigaron por completo; de las de ${last}, ${now}. Esta proporción es solo de esas, así que puede cambiar porque se investigan otras.`,
    titleNone: 'Finales por año, con los mismos tipos de queja',
    how: 'De cada 100 quejas del público plenamente investigadas, por año de recepción, en años cuyas quejas tuvieron todas 540 días para cerrarse. La línea discontinua es la proporción tal cual; la continua pregunta cuál sería si cada año tuviera la misma mezcla de quejas.',
    standardised: 'mismos tipos',
    crude: 'tal cual',
    gaps: 'La línea continua se corta donde se cerraron demasiado pocas quejas de un tipo frecuente. Un año suelto es un punto.',
  },
}
