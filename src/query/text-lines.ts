/**
 * A text in lines, broken between words and only where the next word has no place; a word that has no place on a line of
 * its own is broken too.
 */
export function textLines(text: string, fits: (line: string) => boolean): string[] {
  const all: string[] = []
  for (const word of text.split(' ').filter((one) => one !== '')) {
    const longer = all.length === 0 ? word : `${all.at(-1)!} ${word}`
    if (fits(longer)) all.splice(-1, 1, longer)
    else all.push(...pieces(word, fits))
  }
  return all
}

/** A word in pieces that have a place, each of one letter at least. */
function pieces(word: string, fits: (line: string) => boolean): string[] {
  const all: string[] = []
  for (const letter of word) {
    const longer = `${all.at(-1) ?? ''}${letter}`
    if (all.length > 0 && fits(longer)) all[all.length - 1] = longer
    else all.push(letter)
  }
  return all
}
