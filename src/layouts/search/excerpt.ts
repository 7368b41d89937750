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

const isEnd = (word: string): boolean => /[.!?…]["”»’)]*$/.test(word)

/**
 * The words of a page round those that were found, from the beginning of a sentence: `locations` are the places of the found
 * words among the page's words. An ellipsis says where a sentence is cut.
 */
export function excerpt(content: string, locations: readonly number[]): Piece[] {
  const words = content.replaceAll('\u200b', '').split(/[^\S\uFEFF]+/)
  const at = densest(locations)
  let start = at
  while (start > 0 && at - start < furthest && !isEnd(words[start - 1]!)) start -= 1
  const isWhole = start === 0 || isEnd(words[start - 1]!)
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
function densest(locations: readonly number[]): number {
  const sorted = [...locations].sort((a, b) => a - b)
  const within = (from: number) => sorted.filter((at) => at >= from && at < from + length).length
  return sorted.reduce((best, at) => (within(at) > within(best) ? at : best), sorted[0] ?? 0)
}
