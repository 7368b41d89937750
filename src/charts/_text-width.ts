/** About how wide a text is, in the units of the drawing: the typeface’s average letter is a little over half its size. */
export function textWidth(text: string, size: number): number {
  return [...text].length * size * 0.54
}

/** A text that fits into a width: whole, or cut with an ellipsis; capitals are taken as wider. */
export function fittedText(text: string, width: number, size: number): string {
  const letter = textWidth('n', size) * (text === text.toUpperCase() ? 1.25 : 1)
  const most = Math.max(1, Math.floor(width / letter))
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`
}

/** A text in lines that fit into a width, broken between words; a word longer than a line is cut with an ellipsis. */
export function wrapped(text: string, width: number, size: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`
    if (lines.length > 0 && fittedText(longer, width, size) === longer) lines[lines.length - 1] = longer
    else lines.push(fittedText(word, width, size))
  }
  return lines
}
