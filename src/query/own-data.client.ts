import { count } from '../words/number.ts'
import { bench, say } from './bench.client.ts'
import { element } from './element.client.ts'
import { keeper } from './engine-start.client.ts'
import { readersTables } from './known-tables.client.ts'
import { language, words } from './words.client.ts'

/** A file larger than this does not fit beside the engine. */
const largest = 100_000_000

/** Takes files that a reader picks or drops on the workbench; they become tables in the page and go nowhere. */
export function takeOwnData(place: HTMLElement, input: HTMLInputElement, list: HTMLElement): void {
  input.closest('p')!.hidden = false
  // the picker goes on naming what was taken, until another file is chosen, which may be the same
  input.addEventListener('click', () => (input.value = ''))
  input.addEventListener('change', () => void takeAll([...(input.files ?? [])]))
  place.addEventListener('dragover', (event) => event.preventDefault())
  place.addEventListener('drop', (event) => {
    const files = event.dataTransfer?.files
    if (files === undefined || files.length === 0) return
    event.preventDefault()
    input.files = files
    void takeAll([...files])
  })

  async function takeAll(files: File[]): Promise<void> {
    for (const file of files) await take(file)
  }

  async function take(file: File): Promise<void> {
    if (file.size > largest) return say(words.ownTooLarge(file.name))
    say(keeper.isStarted ? words.running : words.fetching)
    try {
      const { ownTable } = await import('./own-table.ts')
      const table = await ownTable(file.name, new Uint8Array(await file.arrayBuffer()))
      const { rows, columns } = await keeper.add(table)
      readersTables.set(table.name, {
        file: file.name,
        isParquet: table.isParquet,
        columns: columns.map((column) => ({ ...column, meaning: '' })),
      })
      bench.size.hidden = true
      listTables()
      say(words.ownTaken(table.name, count(rows, language), rows))
    } catch (error) {
      say(`${words.ownRefused(file.name)} ${error instanceof Error ? error.message : String(error)}`)
    }
  }

  function listTables(): void {
    const lines = [...readersTables].map(([name, { columns }]) => {
      const names = columns.flatMap((column) => [' ', element('code', {}, column.name)])
      return element('li', {}, words.ownColumns(name), ...names)
    })
    list.replaceChildren(...lines)
  }
}
