import { everywhere, type Both, type Column } from './_table.ts'

/** A column of a table of counts: how many of its rows; `needs` are the columns that an agency must publish for it. */
export const counted = (meaning: Both, needs: readonly string[] = []): Column => ({
  type: 'INTEGER',
  meaning,
  release: everywhere,
  needs,
})
