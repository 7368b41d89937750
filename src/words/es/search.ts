export const search = {
  title: 'Buscar',
  description:
    'Encuentre una página, una medida, una agencia o una palabra de este sitio, o elija en la lista de todas sus páginas.',
  lead: 'Encuentre una página, una medida, una agencia o una palabra. Lo que escriba se queda en su aparato.',
  label: '¿Qué busca?',
  results: 'Resultados',
  none: (words: string) =>
    `No se encontró nada para «${words}». Pruebe otra palabra o use la lista de abajo.`,
  some: (count: string, words: string) => `${count} páginas encontradas para «${words}».`,
  one: (words: string) => `Una página encontrada para «${words}».`,
  first: (shown: string) => ` Se muestran las primeras ${shown}.`,
  more: (count: string) => `Mostrar ${count} más`,
  broken: 'No se pudo cargar la búsqueda. La lista de abajo contiene todas las páginas.',
  all: 'Todas las páginas',
  site: 'Este sitio',
}
