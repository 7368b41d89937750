import { engine, type Found } from './engine.client.ts'
import { excerpt, wordsOf } from './excerpt.ts'

/** Turns on the search box of the search page: finds as one types, keeps the words in the address, says how many it found, shows the rest when asked. */
const atOnce = 20
const box = document.querySelector<HTMLFormElement>('#search')!
const input = box.querySelector<HTMLInputElement>('input')!
const status = box.querySelector<HTMLElement>('[role="status"]')!
const list = document.querySelector<HTMLOListElement>('#found')!
const say = box.dataset as Record<'none' | 'some' | 'one' | 'first' | 'more' | 'broken' | 'base', string>
const more = document.querySelector<HTMLButtonElement>('#more')!
let latest = 0
let rest: { data(): Promise<Found> }[] = []
let isAdding = false
let waiting: ReturnType<typeof setTimeout> | undefined

input.disabled = false
box.querySelector('button')!.disabled = false
box.addEventListener('submit', (event) => {
  event.preventDefault()
  clearTimeout(waiting)
  void find()
})
more.addEventListener('click', () => void showMore())
input.addEventListener('input', () => {
  clearTimeout(waiting)
  waiting = setTimeout(() => void find(), 200)
})
window.addEventListener('hashchange', fromAddress)
fromAddress()

function fromAddress(): void {
  const asked = (part: string) => new URLSearchParams(part.slice(1)).get('q')
  const words = asked(location.hash) ?? asked(location.search) ?? ''
  if (words === input.value.trim()) return
  input.value = words
  void find()
}

async function find(): Promise<void> {
  const words = input.value.trim()
  const own = (latest += 1)
  const hash = words === '' ? '' : `#${new URLSearchParams({ q: words })}`
  history.replaceState(null, '', `${location.pathname}${hash}`)
  if (words === '') {
    show([], '', [])
    return
  }
  try {
    const { results } = await (await engine(say.base)).search(words)
    const found = await read(results.slice(0, atOnce), words)
    const left = results.slice(atOnce)
    if (own === latest) show(found, counted(found.length, left.length, words), left)
  } catch (error) {
    console.error(error)
    if (own === latest) show([], say.broken, [])
  }
}

/** Adds the next results below those shown, and goes to the first of them. */
async function showMore(): Promise<void> {
  if (isAdding) return
  isAdding = true
  const words = input.value.trim()
  const [from, own] = [rest, latest]
  try {
    const found = await read(from.slice(0, atOnce), words)
    // another search has begun, or has been answered meanwhile
    if (from !== rest || own !== latest) return
    const entries = found.map(entry)
    list.append(...entries)
    setRest(from.slice(atOnce))
    status.textContent = counted(list.children.length, rest.length, words)
    const to = entries[0]?.querySelector('a') ?? list.querySelector<HTMLElement>('li:last-child a')
    to?.focus()
  } catch (error) {
    console.error(error)
    status.textContent = say.broken
  } finally {
    isAdding = false
  }
}

async function read(results: readonly { data(): Promise<Found> }[], words: string): Promise<Found[]> {
  const all = await Promise.all(results.map((one) => one.data()))
  return all.filter((one) => isAbout(one, words))
}

function setRest(left: typeof rest): void {
  rest = left
  more.hidden = left.length === 0
  more.textContent = say.more.replace('{count}', String(Math.min(atOnce, left.length)))
}

/** Whether what was found begins like a word typed; the engine shortens a word it does not know until it finds one. */
function isAbout({ content, locations }: Found, words: string): boolean {
  const starts = plain(words)
    .split(/\s+/)
    .map((word) => word.slice(0, 3))
  const all = wordsOf(content)
  return locations.some((at) => starts.some((start) => plain(all[at] ?? '').includes(start)))
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
}

function counted(shown: number, left: number, words: string): string {
  const count = shown + left
  const sentence = count === 0 ? say.none : count === 1 ? say.one : say.some
  return (
    sentence.replace('{count}', String(count)).replace('{words}', () => words) +
    (left > 0 ? say.first.replace('{shown}', String(shown)) : '')
  )
}

function show(found: readonly Found[], sentence: string, left: typeof rest): void {
  status.textContent = sentence
  list.replaceChildren(...found.map(entry))
  setRest(left)
}

function entry({ url, meta, content, locations }: Found): HTMLLIElement {
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.href = url
  link.textContent = meta.title
  const text = document.createElement('p')
  text.append(
    ...excerpt(content, locations, meta.title).map((piece) => {
      if (!piece.isFound) return piece.text
      const mark = document.createElement('mark')
      mark.textContent = piece.text
      return mark
    }),
  )
  item.append(link)
  if (meta.fictional !== undefined) {
    const mark = document.createElement('span')
    mark.className = 'mark-demonstration'
    mark.textContent = meta.fictional
    item.append(' ', mark)
  }
  item.append(text)
  return item
}
