/** So much of an answer is seen: its heading and a few rows. */
const enough = 260

/**
 * Moves the page so far that a line and the beginning of what follows it are seen, where they are not; the focus stays
 * where it is. The line itself never goes out of view.
 */
export function bringIntoView(line: HTMLElement, below: HTMLElement): void {
  const { top } = line.getBoundingClientRect()
  const { top: start, bottom } = below.getBoundingClientRect()
  const margin = 12
  const hidden = Math.min(bottom, start + enough) + margin - innerHeight
  const way = top < margin ? top - margin : Math.min(Math.max(0, hidden), top - margin)
  if (way === 0) return
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  scrollBy({ top: way, behavior: isCalm ? 'instant' : 'smooth' })
}
