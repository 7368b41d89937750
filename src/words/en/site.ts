export const site = {
  name: 'Site',
  skip: 'Skip to content',
  agencies: 'Agencies',
  query: 'Query',
  methods: 'Methods',
  about: 'About',
  search: 'Search',
  compare: 'Compare',
  glossary: 'Glossary',
  accessibility: 'Accessibility',
  more: 'More',
  otherLanguage: 'Español',
  promise: 'Redress shows published records. It does not score or rank anyone.',
  dataVersion: 'data version',
}

export const demonstration = {
  name: 'Demonstration',
  about: (place: string) =>
    `${place} is a fictional city. Its records were made up to show what this site does.`,
  mark: 'fictional',
}

export const help = {
  title: 'Something happened to you?',
  complain: (place: string) => `How to complain about the police in ${place}`,
  noAddress:
    'The agency gives no web address for complaints. Any police station or city hall can tell you where to go.',
  fictional: 'In a real city, the link to the complaint form stands here.',
  rights: 'You can ask for a copy of what you filed, and for the result in writing.',
}
