/** About how wide a text is, in the units of the drawing: the typeface’s average letter is a little over half its size. */
export function textWidth(text: string, size: number): number {
  return [...text].length * size * 0.54
}
