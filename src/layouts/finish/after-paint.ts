import { createHash } from 'node:crypto'

/**
 * A page whose module is fetched only once its text is painted: on a slow line the text comes first, and what the module
 * adds comes a moment later. The few letters that fetch it stand in the page, known to its policy by their hash.
 * @throws where a page has a module and no policy for scripts.
 */
export function afterPaint(html: string): string {
  const found = /<script type="module" src="([^"]+)"><\/script>/.exec(html)
  if (found === null) return html
  const code = letters(found[1]!, html.includes('<textarea'))
  const hash = createHash('sha256').update(code).digest('base64')
  const known = html.replace(/(content-security-policy"[^>]*script-src) /i, `$1 'sha256-${hash}' `)
  if (known === html) throw new Error('a page with a module has no policy for scripts')
  return known.replace(found[0], `<script type="module">${code}</script>`)
}

/**
 * Waits for the first paint as the browser tells it, and no longer than half a second after all is loaded: not every browser
 * tells it. Where a reader can write before the module is there, a call to run (Ctrl or ⌘ with Enter) is kept for it.
 */
function letters(address: string, isWrittenIn: boolean): string {
  const waits =
    'new PerformanceObserver((_,paint)=>{paint.disconnect();come()}).observe({type:"paint",buffered:true})'
  const atLast = 'addEventListener("load",()=>setTimeout(come,500))'
  const fetched = `import("${address}")`
  if (!isWrittenIn) return `const come=()=>${fetched};${atLast};${waits}`
  const keeps =
    'const early=[],keep=key=>{if(key.key=="Enter"&&(key.ctrlKey||key.metaKey))early.push(key)};addEventListener("keydown",keep)'
  const hands =
    'removeEventListener("keydown",keep);for(const key of early.splice(0))key.target.dispatchEvent(new KeyboardEvent("keydown",key))'
  return `${keeps};const come=()=>${fetched}.then(()=>{${hands}});${atLast};${waits}`
}
