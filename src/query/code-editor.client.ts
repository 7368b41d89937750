import {
  autocompletion,
  closeCompletion,
  completionStatus,
  currentCompletions,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, isolateHistory } from '@codemirror/commands'
import { bracketMatching, syntaxHighlighting } from '@codemirror/language'
import { setDiagnostics } from '@codemirror/lint'
import { EditorState, Prec } from '@codemirror/state'
import {
  drawSelection,
  EditorView,
  hoverTooltip,
  keymap,
  type Tooltip,
  type ViewUpdate,
} from '@codemirror/view'
import { codeColours, codeTheme } from './code-theme.client.ts'
import { completionSource, duckdb, type Tables } from './completion.ts'
import type { Editor } from './editor.client.ts'
import { words } from './words.client.ts'

/**
 * An editor with colours, completion of tables, columns and functions, and meanings under the pointer, in a shadow root
 * so that its styles need no leave of the page's policy. Takes the place of the text area and keeps writing into it.
 */
export function codeEditor(
  area: HTMLTextAreaElement,
  tables: () => Tables,
  on: { write(): void; run(): void },
): Editor {
  const host = document.createElement('div')
  host.id = 'code-editor'
  area.after(host)
  const root = host.attachShadow({ mode: 'open' })
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: area.value,
      selection: { anchor: area.selectionStart, head: area.selectionEnd },
      extensions: [
        Prec.highest(keymap.of([{ key: 'Mod-Enter', run: () => (on.run(), true) }])),
        history(),
        drawSelection(),
        bracketMatching(),
        // Enter makes a new line, unless the reader went to a suggestion with the arrow keys
        autocompletion({ icons: false, selectOnOpen: false, override: [completionSource(tables)] }),
        duckdb.extension,
        keymap.of([...historyKeymap, ...defaultKeymap]),
        hoverTooltip((shown, at) => meaningAt(shown, at, tables())),
        syntaxHighlighting(codeColours),
        codeTheme,
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': words.editor, 'aria-description': words.editorNote }),
        EditorView.updateListener.of((update) => {
          tellSuggestions(update)
          if (!update.docChanged) return
          area.value = update.state.doc.toString()
          on.write()
        }),
      ],
    }),
  })
  area.hidden = true
  return editorOf(view, host)
}

function editorOf(view: EditorView, host: HTMLElement): Editor {
  return {
    get text() {
      return view.state.doc.toString()
    },
    set text(text: string) {
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: text },
        // one step to undo, even right after typing
        annotations: isolateHistory.of('full'),
      })
    },
    replace(text) {
      this.text = text
      view.focus()
    },
    get selection() {
      const { from, to } = view.state.selection.main
      return { text: view.state.sliceDoc(from, to), start: from }
    },
    focus: () => view.focus(),
    mark(start, end) {
      const last = view.state.doc.length
      view.dispatch({
        selection: { anchor: Math.min(start, last), head: Math.min(end, last) },
        scrollIntoView: true,
      })
      view.focus()
    },
    insert(text) {
      view.dispatch(view.state.replaceSelection(text))
      view.focus()
    },
    closeSuggestions: () => void closeCompletion(view),
    underline(fault) {
      const last = view.state.doc.length
      const faults =
        fault === null
          ? []
          : [
              {
                from: Math.min(fault.start, last),
                to: Math.min(fault.end, last),
                severity: 'error' as const,
                message: fault.message,
              },
            ]
      view.dispatch(setDiagnostics(view.state, faults))
    },
    end() {
      view.destroy()
      host.remove()
    },
  }
}

/** Says how many suggestions have come, to those who do not see them. */
function tellSuggestions({ view, state, startState }: ViewUpdate): void {
  if (completionStatus(state) !== 'active' || completionStatus(startState) === 'active') return
  const told = words.suggestions(currentCompletions(state).length)
  queueMicrotask(() => view.dispatch({ effects: EditorView.announce.of(told) }))
}

/** What a column under the pointer means, once for each table that has it with another meaning. */
function meaningAt(view: EditorView, at: number, tables: Tables): Tooltip | null {
  const word = view.state.wordAt(at)
  if (word === null) return null
  const name = view.state.sliceDoc(word.from, word.to)
  const meanings = [...tables].flatMap(([, columns]) => columns.filter((column) => column.name === name))
  const texts = [...new Set(meanings.map(({ type, meaning }) => `${type}. ${meaning}`))]
  if (texts.length === 0) return null
  return {
    pos: word.from,
    end: word.to,
    above: true,
    create() {
      const dom = document.createElement('div')
      dom.className = 'cm-meaning'
      dom.textContent = texts.join('\n')
      return { dom }
    },
  }
}
