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
  choice.hidden = false
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
  function bring(): Promise<void> {
    return (coming ??= fetchEditor())
  }

  function leave(): void {
    editor().end()
    area.hidden = false
    takeOver(plainEditor)
    coming = undefined
    area.focus()
  }

  async function fetchEditor(): Promise<void> {
    const { codeEditor } = await import('./code-editor.client.ts')
    const hadFocus = document.activeElement === area
    if (isPlain) return
    takeOver(codeEditor(area, knownTables, on))
    if (hadFocus) editor().focus()
  }

  return () => (isPlain ? Promise.resolve() : bring())
}

function remembered(): boolean {
  try {
    return localStorage.getItem(key) === 'true'
  } catch {
    return false
  }
}
