import { button, element } from './element.client.ts'
import { words } from './words.client.ts'

/** A button that makes a file and says so where it could not. */
export function fileButton(
  name: string,
  say: (text: string) => void,
  make: () => Promise<void>,
): HTMLButtonElement {
  return button(name, () => void make().catch(() => say(words.noFile(name))))
}

/** Hands a file to the reader. */
export function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = element('a', { href: address, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
