/** What a search finds on one page. */
export interface Found {
  url: string
  meta: { title: string }
  /** Text round the words, escaped, with `<mark>` round each. */
  excerpt: string
}

/** The search engine as it is loaded in the page; `search` finds pages, the best first, each read when asked for. */
export interface Engine {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>
  search(words: string): Promise<{ results: { data(): Promise<Found> }[] }>
}

let loaded: Promise<Engine> | undefined

/** The engine, loaded on the first call from the site’s own files below `base`. */
export function engine(base: string): Promise<Engine> {
  loaded ??= import(/* @vite-ignore */ `${base}/pagefind/pagefind.js`).then(async (module: Engine) => {
    await module.options({ baseUrl: `${base}/`, excerptLength: 24 })
    return module
  })
  return loaded
}
