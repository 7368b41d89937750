/** What the page of changes and the list of sources say. */
export const changesPage = {
  title: 'Qué cambió',
  description:
    'Qué cambió cada actualización aceptada: filas añadidas, modificadas y desaparecidas, fuente por fuente.',
  lead: 'Los registros publicados cambian después. Cada vez que se acepta un archivo nuevo, aquí se lista lo que añadió, modificó o perdió.',
  none: 'Ninguna fuente se ha actualizado desde que se aceptó aquí por primera vez, así que aún no hay nada que listar. Desde la próxima actualización, esta página mostrará cada cambio.',
  day: 'Aceptado',
  agency: 'Agencia',
  source: 'Fuente',
  span: 'Registros hasta',
  spanOf: (before: string, after: string) => `${before} → ${after}`,
  rows: 'Filas',
  added: 'Añadidas',
  edited: 'Modificadas',
  gone: 'Desaparecidas',
}

export const coveragePage = {
  title: 'Qué fuentes conocemos',
  description:
    'Cada fuente publicada de registros de quejas y de uso de la fuerza que conocemos, y hasta dónde hemos llegado con ella.',
  lead: (all: string, used: string) =>
    `Conocemos ${all} fuentes. En este sitio hay cifras de ${used} de ellas.`,
  states: {
    rows: ['Con filas', 'Las filas están aquí, para consultar y descargar.'],
    figures: [
      'Solo cifras',
      'Aquí hay cifras hechas con estos archivos. Las filas no: las condiciones no lo permiten, o no se conocen.',
    ],
    ready: ['Lista', 'Podemos leer esta fuente, pero aún no se ha aceptado aquí ningún archivo.'],
    unverified: [
      'Sin leer aún',
      'Figura en alguna lista, pero nadie aquí ha comprobado qué significan sus columnas. Por eso no se muestra nada.',
    ],
  } as Record<string, [name: string, meaning: string]>,
  agency: 'Agencia',
  source: 'Fuente',
  publisher: 'Quien publica',
  asOf: 'Registros hasta',
  licence: 'Condiciones',
  unknown: 'sin indicar',
}
