/**
 * Heights for labels that stand near the heights they belong to and at least `step` apart, all between `top` and `bottom`
 * as far as there is room: those too near are pushed apart to both sides alike, then those that ran out at an end are pushed
 * back. In the order given.
 */
export function apart(heights: readonly number[], step: number, top: number, bottom: number): number[] {
  const order = heights.map((_, at) => at).sort((a, b) => heights[a]! - heights[b]!)
  const [down, up] = [[...heights], [...heights]]
  for (const [rank, at] of order.entries())
    if (rank > 0) down[at] = Math.max(down[at]!, down[order[rank - 1]!]! + step)
  for (const [rank, at] of order.toReversed().entries())
    if (rank > 0) up[at] = Math.min(up[at]!, up[order[order.length - rank]!]! - step)
  const placed = down.map((height, at) => (height + up[at]!) / 2)
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
