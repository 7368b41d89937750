import { fileSize } from '../words/number.ts'
import { bench, files, parts, say } from './bench.client.ts'
import { EngineKeeper } from './engine-keeper.client.ts'
import { sizeSaid } from './size-said.ts'
import { language, words } from './words.client.ts'

/** The engine of this page, with what the page says while it comes. */
export const keeper = new EngineKeeper(files, parts.length > 0, {
  onFetching({ loaded, total }) {
    bench.fetching.hidden = loaded >= total
    bench.fetching.max = total
    bench.fetching.value = loaded
    bench.fetched.textContent = bench.fetching.hidden
      ? ''
      : words.fetched(fileSize(loaded, language), fileSize(total, language))
  },
  onOpening() {
    bench.fetching.hidden = true
    bench.fetched.textContent = ''
    if (saysOnly('', words.fetching, words.running)) say(words.opening)
  },
})

/** Whether bytes cost the reader more than they may expect. */
function isMetered(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } }
  return connection?.saveData === true || /2g|3g/.test(connection?.effectiveType ?? '')
}

/** The page says as built what the first run fetches; where that costs the reader, also that it waits. */
export function stateSize(): void {
  if (isMetered()) bench.size.textContent = sizeSaid({ ...files, parts }, words, language, true)
}

/** Starts the engine before it is needed, once the reader has begun to write, where bytes are cheap. */
export async function warm(isBusy: () => boolean): Promise<void> {
  if (keeper.isStarted || isMetered()) return
  if (saysOnly('')) say(words.fetching)
  // where it fails, Run tries again and says what is wrong
  await keeper.engine().catch(() => undefined)
  if (!isBusy() && saysOnly(words.fetching, words.opening)) say('')
}

/** Whether the page says one of these and nothing else: how the start goes is never told over an answer to the reader. */
function saysOnly(...texts: string[]): boolean {
  return texts.includes(bench.status.textContent)
}
