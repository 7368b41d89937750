import type { MeasureRow } from '../published.ts'

/** Titles of a family of comparisons: none could be made, none stands, one does, some do. */
interface Titles {
  titleHidden: string
  titleNone: string
  titleOne(all: string): string
  titleSome(some: string, all: string): string
}

/** Whether a comparison still stands out when all of its family are tested together. */
export const stands = ({ flags }: Pick<MeasureRow, 'flags'>): boolean => flags.includes('stands_in_family')

/** The finding of a family of comparisons that could be made: how many of them stand out. */
export function familyTitle(compared: readonly MeasureRow[], words: Titles): string {
  if (compared.length === 0) return words.titleHidden
  const some = compared.filter(stands).length
  if (some === 0) return words.titleNone
  const all = String(compared.length)
  return some === 1 ? words.titleOne(all) : words.titleSome(String(some), all)
}
