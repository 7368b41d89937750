/** What the address of the page says under a name; an empty text where it says nothing. */
export function stateOf(name: string): string {
  return new URLSearchParams(location.search).get(name) ?? ''
}

/** Keeps what a reader chose in the address, so that it can be sent; what is empty leaves it. */
export function keepState(state: Readonly<Record<string, string>>): void {
  const search = new URLSearchParams(location.search)
  for (const [name, value] of Object.entries(state)) {
    if (value === '') search.delete(name)
    else search.set(name, value)
  }
  const query = search.toString()
  history.replaceState(null, '', `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`)
}
