import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One built page: its address below the site (`/es/chicago/`), its folder on disk, its HTML. */
export interface BuiltPage {
  address: string
  folder: string
  html: string
}

/** Every page of a built site that has an address of its own, by address. */
export function builtPages(dist: string): BuiltPage[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /(^|\/)index\.html$/.test(path) && !path.startsWith('data/'))
    .map((path) => {
      const folder = path.replace(/index\.html$/, '')
      return {
        address: `/${folder}`,
        folder: join(dist, folder),
        html: readFileSync(join(dist, path), 'utf8'),
      }
    })
    .sort((a, b) => (a.address < b.address ? -1 : 1))
}

/** The text of the first match of a pattern’s group, without marks of HTML; undefined where nothing matches. */
export function textOf(html: string, pattern: RegExp): string | undefined {
  const found = pattern.exec(html)?.[1]
  return found === undefined ? undefined : plain(found)
}

/** HTML as plain text on one line. */
export function plain(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&lt;|&#60;/g, '<')
    .replace(/&gt;|&#62;/g, '>')
    .replace(/&amp;|&#38;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A text made safe between tags and in attributes of a drawing or a feed. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** A text in lines of at most about `width` units of a drawing, set in letters of `size`. */
export function lines(text: string, width: number, size: number): string[] {
  const longest = width / (size * 0.49)
  return text.split(' ').reduce<string[]>((all, word) => {
    const last = all.at(-1)
    if (last === undefined || last.length + 1 + word.length > longest) return [...all, word]
    return [...all.slice(0, -1), `${last} ${word}`]
  }, [])
}
