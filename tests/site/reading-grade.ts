/** A text in sentences, its words and syllables counted: what a reading grade is made of. */
export interface Counted {
  sentences: number
  words: number
  syllables: number
}

/** Counts an English text as Flesch and Kincaid do; numbers and signs are no words. */
export function counted(text: string): Counted {
  const sentences = text
    .split(/(?<=[.!?…]["”’»)]*)\s+|\n+/)
    .map((sentence) => sentence.match(/[A-Za-z][A-Za-z’'-]*/g) ?? [])
    .filter((words) => words.length > 0)
  const words = sentences.flat()
  return {
    sentences: sentences.length,
    words: words.length,
    syllables: words.reduce((sum, word) => sum + syllables(word), 0),
  }
}

/** The school grade in which a text can be read (Kincaid et al. 1975, Derivation of New Readability Formulas). */
export function readingGrade({ sentences, words, syllables: all }: Counted): number {
  return 0.39 * (words / sentences) + 11.8 * (all / words) - 15.59
}

/** About how many syllables an English word has: groups of vowels, without a silent e. */
export function syllables(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '')
  if (plain.length <= 3) return 1
  const groups = plain
    .replace(/(?:[^laeiouy]es|[^tdaeiouy]ed|[^laeiouy]e)$/, '')
    .replace(/^y/, '')
    .match(/[aeiouy]{1,2}/g)
  return Math.max(1, groups?.length ?? 1)
}
