import { bench } from './bench.client.ts'

/** So much of an answer is seen: its heading and a few rows. */
const enough = 260

/**
 * Moves the page so far that the status line and the beginning of the answer or error below it are seen, where they are
 * not; the focus stays where it is. The line itself never goes out of view.
 */
export function bringAnswerIntoView(): void {
  const answer = bench.out.querySelector('.result-view, .error-view') ?? bench.out
  const { top } = bench.status.getBoundingClientRect()
  const { top: start, bottom } = answer.getBoundingClientRect()
  const margin = 12
  const hidden = Math.min(bottom, start + enough) + margin - innerHeight
  const way = top < margin ? top - margin : Math.min(Math.max(0, hidden), top - margin)
  if (way === 0) return
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  scrollBy({ top: way, behavior: isCalm ? 'instant' : 'smooth' })
}
