/**
 * Heights for labels that stand near the heights they belong to and at least `step` apart, all between `top` and `bottom`
 * as far as there is room: each is pushed down just enough, then those that ran out below are pushed back up. In the order given.
 */
export function apart(heights: readonly number[], step: number, top: number, bottom: number): number[] {
  const order = heights.map((_, at) => at).sort((a, b) => heights[a]! - heights[b]!)
  const placed = [...heights]
  let least = top
  for (const at of order) {
    placed[at] = Math.max(placed[at]!, least)
    least = placed[at] + step
  }
  let most = bottom
  for (const at of order.toReversed()) {
    placed[at] = Math.min(placed[at]!, most)
    most = placed[at] - step
  }
  return placed
}
