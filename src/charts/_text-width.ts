/** How wide the typeface’s letters are, in parts of their size: figures all alike, per cent far wider, others a little over half. */
const widths = { figure: 0.66, percent: 0.91, other: 0.54 }

/** About how wide a text is, in the units of the drawing. */
export function textWidth(text: string, size: number): number {
  const [percents, figures] = [/%/g, /\d/g].map((kind) => text.match(kind)?.length ?? 0) as [number, number]
  const others = [...text].length - percents - figures
  return size * (percents * widths.percent + figures * widths.figure + others * widths.other)
}

/** Room that the name of a year needs on either side of its place on a line of time. */
export const halfYear = Math.ceil(textWidth('2000', 13) / 2)

/** A text that fits into a width: whole, or cut with an ellipsis; capitals are taken as wider. */
export function fittedText(text: string, width: number, size: number): string {
  const letter = textWidth('n', size) * (text === text.toUpperCase() ? 1.25 : 1)
  const most = Math.max(1, Math.floor(width / letter))
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`
}

/**
 * A text in lines that fit into a width, none of it left out: broken between words, after hyphens and slashes; a word longer than
 * a line is broken within, with a hyphen.
 */
export function wrapped(text: string, width: number, size: number): string[] {
  const fits = (part: string) => fittedText(part, width, size) === part
  const lines: string[] = []
  for (const piece of pieces(text)) {
    const longer = (lines.at(-1) ?? '') + piece
    if (lines.length > 0 && fits(longer.trimEnd())) lines[lines.length - 1] = longer
    else lines.push(...broken(piece, fits))
  }
  return lines.map((line) => line.trim())
}

/** Whether every line of a text can end between words: none of them is wider than `width`. */
export function isUnbroken(text: string, width: number, size: number): boolean {
  return pieces(text).every((piece) => fittedText(piece.trimEnd(), width, size) === piece.trimEnd())
}

/** What a line can end after: a word, or a part of one up to a hyphen or slash. */
function pieces(text: string): string[] {
  return text.split(/(?<=[ /-])/)
}

function broken(word: string, fits: (part: string) => boolean): string[] {
  const parts: string[] = []
  let rest = word
  while (!fits(rest.trimEnd()) && rest.length > 2) {
    let long = rest.length - 1
    while (long > 2 && !fits(`${rest.slice(0, long)}-`)) long -= 1
    parts.push(`${rest.slice(0, long)}-`)
    rest = rest.slice(long)
  }
  return [...parts, rest]
}
