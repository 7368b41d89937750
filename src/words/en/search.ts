export const search = {
  title: 'Search',
  description:
    'Find a page, a measure, an agency or a word on this site, or pick from the list of all its pages.',
  lead: 'Find a page, a measure, an agency or a word. What you type stays on your device.',
  label: 'What are you looking for?',
  results: 'Results',
  none: (words: string) => `Nothing found for “${words}”. Try another word, or use the list below.`,
  some: (count: string, words: string) => `${count} pages found for “${words}”.`,
  one: (words: string) => `One page found for “${words}”.`,
  first: (shown: string) => ` The first ${shown} are shown.`,
  more: (count: string) => `Show ${count} more`,
  broken: 'The search could not be loaded. The list below holds every page.',
  all: 'All pages',
  site: 'This site',
}
