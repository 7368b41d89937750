/** What a reader writes in: the text area of the page, or the editor that has taken its place. */
export interface Editor {
  text: string
  /** What is marked, and where it begins; empty where nothing is. */
  readonly selection: { text: string; start: number }
  /** Puts another text in place of what is written, so that undo brings it back. */
  replace(text: string): void
  focus(): void
  /** Marks a stretch of the text and brings it into view. */
  mark(start: number, end: number): void
  /** Puts a text where the cursor is, over what is marked. */
  insert(text: string): void
  /** Takes suggestions away that stand open or are on their way. */
  closeSuggestions(): void
  /** Underlines what an error points to, or nothing any more. */
  underline(fault: { start: number; end: number; message: string } | null): void
  /** Leaves the page. */
  end(): void
}

/** The text area, which always holds what is written, whichever editor is in use. */
export const area = document.getElementById('sql') as HTMLTextAreaElement

/** The text area itself. */
export const plainEditor: Editor = {
  get text() {
    return area.value
  },
  set text(text: string) {
    area.value = text
  },
  get selection() {
    return { text: area.value.slice(area.selectionStart, area.selectionEnd), start: area.selectionStart }
  },
  replace(text) {
    area.focus()
    area.select()
    // the one way to change a text area that its undo knows of
    if (!document.execCommand('insertText', false, text)) area.value = text
  },
  focus: () => area.focus(),
  mark(start, end) {
    area.focus()
    area.setSelectionRange(start, end)
  },
  insert(text) {
    area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end')
    area.focus()
  },
  closeSuggestions: () => undefined,
  underline: () => undefined,
  end: () => undefined,
}

let inUse = plainEditor

/** The editor that is in use. */
export const editor = (): Editor => inUse

/** Puts another editor into use. */
export function takeOver(next: Editor): void {
  inUse = next
}

/** Tells when a reader writes into the text area, and when they ask to run. */
export function onWriting(write: () => void, run: () => void): void {
  area.addEventListener('input', write)
  area.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    run()
  })
}
