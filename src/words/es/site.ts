export const site = {
  name: 'Sitio',
  skip: 'Ir al contenido',
  agencies: 'Agencias',
  query: 'Consultas',
  methods: 'Métodos',
  about: 'Acerca de',
  search: 'Buscar',
  compare: 'Comparar',
  glossary: 'Glosario',
  accessibility: 'Accesibilidad',
  more: 'Más',
  otherLanguage: 'English',
  promise: 'Redress muestra registros publicados. No califica ni clasifica a nadie.',
  dataVersion: 'versión de los datos',
}

export const demonstration = {
  name: 'Demostración',
  about: (place: string) =>
    `${place} es una ciudad ficticia. Sus registros se inventaron para mostrar qué hace este sitio.`,
  mark: 'ficticia',
}

export const help = {
  title: '¿Le pasó algo a usted?',
  complain: (place: string) => `Cómo presentar una queja sobre la policía en ${place}`,
  noAddress:
    'La agencia no da una dirección web para quejas. En cualquier comisaría o en el ayuntamiento le dirán adónde acudir.',
  fictional: 'En una ciudad real, aquí está el enlace al formulario de quejas.',
  rights: 'Puede pedir una copia de lo que presentó y el resultado por escrito.',
}
