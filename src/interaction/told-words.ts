import type { Messages } from '../words/messages.ts'

type Own = Messages['interaction']

/** Words that the built page says itself: its module needs none of them. */
const built = [
  'title',
  'how',
  'few',
  'yearFrom',
  'yearTo',
  'without',
  'ask',
  'counts',
  'from',
  'to',
  'area',
  'kind',
  'all',
  'notGiven',
  'compare',
  'byYear',
  'byEnding',
  'share',
  'pairHow',
  'one',
  'other',
  'choose',
] as const satisfies (keyof Own)[]

/** Words of a pair of agencies alone, which that section carries. */
const paired = [
  'pair',
  'pairSaid',
  'question',
  'judged',
  'grades',
  'apart',
  'beMarked',
  'besideUnmarked',
  'nothingShared',
] as const satisfies (keyof Own)[]

/** What the module says on any page that has it. */
export type Words = Omit<Own, (typeof built | typeof paired)[number]>
/** What it says of a pair of agencies. */
export type PairWords = Pick<Own, (typeof paired)[number]>

/** The words a page carries for its module: no more, since pages are held small. */
export function toldWords(all: Own): Words {
  const left: readonly string[] = [...built, ...paired]
  return Object.fromEntries(Object.entries(all).filter(([name]) => !left.includes(name))) as Words
}

/** The words a section about a pair carries. */
export function pairWords(all: Own): PairWords {
  return Object.fromEntries(paired.map((name) => [name, all[name]])) as unknown as PairWords
}
