import { count } from '../words/number.ts'
import { bench, say } from './bench.client.ts'
import { element } from './element.client.ts'
import { keeper } from './engine-start.client.ts'
import { language, words } from './words.client.ts'

/** A file larger than this does not fit beside the engine. */
const largest = 100_000_000

/** Takes files that a reader picks or drops on the workbench; they become tables in the page and go nowhere. */
export function takeOwnData(place: HTMLElement, input: HTMLInputElement, list: HTMLElement): void {
  input.closest('p')!.hidden = false
  input.addEventListener('change', () => void takeAll([...(input.files ?? [])]))
  place.addEventListener('dragover', (event) => event.preventDefault())
  place.addEventListener('drop', (event) => {
    const files = [...(event.dataTransfer?.files ?? [])]
    if (files.length === 0) return
    event.preventDefault()
    void takeAll(files)
  })

  async function takeAll(files: File[]): Promise<void> {
    for (const file of files) await take(file)
    input.value = ''
  }

  async function take(file: File): Promise<void> {
    if (file.size > largest) return say(words.ownTooLarge(file.name))
    say(keeper.isStarted ? words.running : words.fetching)
    try {
      const { ownTable } = await import('./own-table.ts')
      const table = await ownTable(file.name, new Uint8Array(await file.arrayBuffer()))
      const rows = await keeper.add(table)
      const told = words.ownTaken(table.name, count(rows, language))
      list.append(element('li', {}, told))
      bench.size.hidden = true
      say(told)
    } catch (error) {
      say(`${words.ownRefused(file.name)} ${error instanceof Error ? error.message : String(error)}`)
    }
  }
}
