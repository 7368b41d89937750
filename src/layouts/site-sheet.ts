import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The style sheet at a path as one text, with the sheets it imports in their places. */
export function sheetText(path: string): string {
  return readFileSync(path, 'utf8').replace(/@import '([^']+)';/g, (_, to: string) =>
    sheetText(join(dirname(path), to)),
  )
}
