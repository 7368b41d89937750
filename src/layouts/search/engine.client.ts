/** What a search finds on one page. */
export interface Found {
  url: string
  /** `fictional` is the word for it, on pages of fictional agencies. */
  meta: { title: string; fictional?: string }
  /** The text of the page, as plain text, and the places of the found words among its words. */
  content: string
  locations: number[]
}

/** The search engine as it is loaded in the page; `search` finds pages, the best first, each read when asked for. */
export interface Engine {
  options(options: { baseUrl: string }): Promise<void>
  search(words: string): Promise<{ results: { data(): Promise<Found> }[] }>
}

let loaded: Promise<Engine> | undefined

/** The engine, loaded on the first call from the site’s own files below `base`. */
export function engine(base: string): Promise<Engine> {
  loaded ??= import(/* @vite-ignore */ `${base}/pagefind/pagefind.js`).then(async (module: Engine) => {
    await module.options({ baseUrl: `${base}/` })
    return module
  })
  return loaded
}
