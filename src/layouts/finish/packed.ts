import { writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import PQueue from 'p-queue'
import type { BuiltPage } from './page-text.ts'

const pack = promisify(brotliCompress)

/** Pages of fewer letters arrive with the first round trip however they are packed. */
const least = 60_000
/** How hard to pack: the last step saves 3 in 100 more and takes three times as long. */
const params = {
  [constants.BROTLI_PARAM_QUALITY]: 10,
  [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
}

/**
 * Puts a page that is long beside itself packed with Brotli (`index.html.br`), harder than a server would while a reader
 * waits: about a seventh smaller. Servers that know such files send them; others leave them.
 */
export async function writePacked(pages: readonly BuiltPage[]): Promise<void> {
  const queue = new PQueue({ concurrency: availableParallelism() })
  await queue.addAll(
    pages
      .filter(({ html }) => html.length >= least)
      .map(({ folder, html }) => async () => {
        writeFileSync(join(folder, 'index.html.br'), await pack(html, { params }))
      }),
  )
}
