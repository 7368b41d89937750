import { area, editor, plainEditor, takeOver } from './editor.client.ts'
import { knownTables } from './known-tables.client.ts'
import { words } from './words.client.ts'

/** Remembers on this device that a reader wants the plain text field. */
const key = 'redress-plain-editor'

/**
 * Brings the editor with colours and completion when a reader goes to the text area, unless they chose the plain one;
 * `choice` is the button that changes that choice. Gives a way to wait for the editor that they chose.
 */
export function offerCodeEditor(
  choice: HTMLButtonElement,
  on: { write(): void; run(): void },
): () => Promise<void> {
  let isPlain = remembered()
  const label = () => (choice.textContent = isPlain ? words.richEditor : words.plainEditor)
  choice.disabled = false
  label()
  choice.addEventListener('click', () => {
    isPlain = !isPlain
    try {
      localStorage.setItem(key, String(isPlain))
    } catch {
      // a browser that keeps nothing: the choice holds until the page is left
    }
    label()
    if (isPlain) leave()
    else void bring().then(() => editor().focus())
  })
  area.addEventListener('focus', () => {
    if (!isPlain) void bring()
  })

  let coming: Promise<void> | undefined
  /** How often a reader left for the plain text field: an editor on its way before that is not wanted any more. */
  let left = 0
  function bring(): Promise<void> {
    return (coming ??= fetchEditor().catch(() => {
      // it did not come: the text area goes on, and the next one who goes there tries again
      coming = undefined
    }))
  }

  function leave(): void {
    left += 1
    editor().end()
    area.hidden = false
    takeOver(plainEditor)
    coming = undefined
    area.focus()
  }

  async function fetchEditor(): Promise<void> {
    const before = left
    const { codeEditor } = await import('./code-editor.client.ts')
    const hadFocus = document.activeElement === area
    if (left !== before) return
    takeOver(codeEditor(area, knownTables, on))
    if (hadFocus) editor().focus()
  }

  // a reader can be there before this script is
  if (!isPlain && document.activeElement === area) void bring()
  return () => (isPlain ? Promise.resolve() : bring())
}

function remembered(): boolean {
  try {
    return localStorage.getItem(key) === 'true'
  } catch {
    return false
  }
}
