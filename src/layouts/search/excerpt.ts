/** A piece of an excerpt; `isFound` where it is a word that was looked for. */
export interface Piece {
  text: string
  isFound: boolean
}

/** How many words an excerpt has, and how many more to come to the end of its sentence. */
const length = 26
const longer = 14
/** How far back a sentence may begin. */
const furthest = 30

/** Whether a word ends a sentence; “U.S.” does not. */
const isEnd = (word: string): boolean => /[.!?…]["”»’)]*$/.test(word) && !/^(?:\p{Lu}\.)+$/u.test(word)

/** The words of a page, as the places of what was found count them. */
export const wordsOf = (content: string): string[] => content.replaceAll('\u200b', '').split(/[^\S\uFEFF]+/)

/**
 * The words of a page round those that were found, from the beginning of a sentence: `locations` are the places of the found
 * words among the page's words. The title, with which a page begins, is left out. An ellipsis says where a sentence is cut.
 */
export function excerpt(content: string, locations: readonly number[], title: string): Piece[] {
  const words = wordsOf(content)
  const first = content.startsWith(title) ? wordsOf(title).length : 0
  const at = densest(locations.filter((place) => place >= first)) ?? first
  let start = at
  while (start > first && at - start < furthest && !isEnd(words[start - 1]!)) start -= 1
  const isWhole = start === first || isEnd(words[start - 1]!)
  let end = Math.min(words.length, Math.max(start + length, at + length / 2))
  const most = Math.min(words.length, end + longer)
  while (end < most && !isEnd(words[end - 1]!)) end += 1
  const found = new Set(locations)
  const pieces: Piece[] = isWhole ? [] : [{ text: '… ', isFound: false }]
  for (let word = start; word < end; word += 1) {
    pieces.push({ text: words[word]!, isFound: found.has(word) })
    if (word + 1 < end) pieces.push({ text: ' ', isFound: false })
  }
  if (end < words.length && !isEnd(words[end - 1]!)) pieces.push({ text: ' …', isFound: false })
  return pieces
}

/** Where the stretch begins that holds most of the found words. */
function densest(locations: readonly number[]): number | undefined {
  const sorted = [...locations].sort((a, b) => a - b)
  const within = (from: number) => sorted.filter((at) => at >= from && at < from + length).length
  return sorted.length === 0
    ? undefined
    : sorted.reduce((best, at) => (within(at) > within(best) ? at : best), sorted[0]!)
}
