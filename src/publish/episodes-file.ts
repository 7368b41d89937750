import type { PublishedBook } from '../measures/_episode-books.ts'

/**
 * Books as JSON, one line for each episode so that a change is easy to see. Numbers are kept to six decimals: what lies
 * below is no part of any result, and differs between machines.
 */
export function episodesJson(books: readonly PublishedBook[]): string {
  return `[${books.map(bookJson).join(',\n')}]\n`
}

function bookJson({ episodes, ...book }: PublishedBook): string {
  const head = line(book).slice(0, -1)
  return `${head},"episodes":[\n${episodes.map(line).join(',\n')}\n]}`
}

function line(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'number' && !Number.isInteger(each) ? Math.round(each * 1e6) / 1e6 : each,
  )
}
