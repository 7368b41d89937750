import { count } from '../words/number.ts'
import { bench, say } from './bench.client.ts'
import { editor } from './editor.client.ts'
import { element } from './element.client.ts'
import { keeper } from './engine-start.client.ts'
import { readersTables } from './known-tables.client.ts'
import { isBusy } from './run.client.ts'
import { language, words } from './words.client.ts'

/** A file larger than this does not fit beside the engine. */
const largest = 100_000_000

/** Takes files that a reader picks or drops on the workbench; they become tables in the page and go nowhere. */
export function takeOwnData(place: HTMLElement, input: HTMLInputElement, list: HTMLElement): void {
  input.disabled = false
  // emptied, so that the same file can be chosen again; where none is, the picker goes on naming what was taken
  let named: File[] = []
  input.addEventListener('click', () => {
    named = [...(input.files ?? [])]
    input.value = ''
  })
  input.addEventListener('cancel', () => (input.files = listOf(named)))
  input.addEventListener('change', () => takeAll([...(input.files ?? [])]))
  place.addEventListener('dragover', (event) => event.preventDefault())
  place.addEventListener('drop', (event) => {
    const files = event.dataTransfer?.files
    if (files === undefined || files.length === 0) return
    event.preventDefault()
    input.files = files
    takeAll([...files])
  })

  /** One after the other, those that were given before first. */
  let taking = Promise.resolve()
  function takeAll(files: File[]): void {
    for (const file of files) taking = taking.then(() => take(file))
  }

  /** A table of another file is not written over; a file that comes again takes the place of its own. */
  const isTaken = (name: string, file: string) => (readersTables.get(name)?.file ?? file) !== file

  async function take(file: File): Promise<void> {
    if (file.size > largest) return say(words.ownTooLarge(file.name))
    say(keeper.isStarted ? words.running : words.fetching)
    try {
      const { ownTable } = await import('./own-table.ts')
      const bytes = new Uint8Array(await file.arrayBuffer())
      const table = await ownTable(file.name, bytes, (name) => isTaken(name, file.name))
      const { rows, columns } = await keeper.add(table)
      readersTables.set(table.name, {
        file: file.name,
        isParquet: table.isParquet,
        rows,
        columns: columns.map((column) => ({ ...column, meaning: '' })),
      })
      bench.size.hidden = true
      await listTables()
      say(words.ownTaken(table.name, count(rows, language), rows))
    } catch (error) {
      say(`${words.ownRefused(file.name)} ${error instanceof Error ? error.message : String(error)}`)
    }
  }

  /** Under the picker, and among all tables that can be asked. */
  async function listTables(): Promise<void> {
    const lines = [...readersTables].map(([name, { columns }]) => {
      const names = columns.flatMap((column) => [' ', element('code', {}, column.name)])
      return element('li', {}, words.ownColumns(name), ...names)
    })
    list.replaceChildren(...lines)
    const { listInSchema } = await import('./own-schema.client.ts')
    listInSchema(readersTables, {
      onInsert: (name) => editor().insert(name),
      onRemove: (name) => void remove(name),
    })
  }

  /** Takes a table away; the one that comes after it is gone to, or the picker. */
  async function remove(name: string): Promise<void> {
    if (isBusy()) return say(words.ownBusy)
    try {
      await keeper.remove(name)
    } catch (error) {
      return say(String(error))
    }
    const names = [...readersTables.keys()]
    const next = names[names.indexOf(name) + 1] ?? names[names.indexOf(name) - 1]
    readersTables.delete(name)
    input.value = ''
    named = []
    await listTables()
    const heading = document.querySelector<HTMLElement>(`[data-own="${next}"] > summary`)
    ;(heading ?? input).focus()
    say(words.ownRemoved(name))
  }
}

/** Files as a picker holds them. */
function listOf(files: readonly File[]): FileList {
  const transfer = new DataTransfer()
  for (const file of files) transfer.items.add(file)
  return transfer.files
}
