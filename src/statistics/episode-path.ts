/** The way back, described: nothing here is tested. */
export interface EpisodePath {
  gap: number[]
  deepest: number
  /** Periods after the event, 0 for the event's own. */
  deepest_h: number
  /** Periods until three in a row are within the margin of usual, after the deepest; null while that has not come. */
  time_to_recover: number | null
  /** Months of the usual level lost: the sum of all shortfalls. Source: Bruneau et al. 2003. */
  area_loss: number
  net_area: number
  mean_loss_per_period: number
  /** What noise alone gives on average. */
  noise_floor_area: number
  /** The area is less than twice what noise gives, and is not to be shown. */
  area_is_noise: boolean
}

/** The path of gaps from the event on, with errors of standard deviation σ; null of no period. Source: methods, C2. */
export function episodePath(gap: readonly number[], sigma: number, delta: number): EpisodePath | null {
  if (gap.length === 0) return null
  const deepest = Math.min(...gap)
  const deepest_h = gap.indexOf(deepest)
  const back = (h: number) => [0, 1, 2].every((i) => h + i < gap.length && gap[h + i]! >= -delta)
  const after = gap.findIndex((_, h) => h > deepest_h && back(h))
  const area_loss = gap.reduce((sum, g) => sum + Math.max(0, -g), 0)
  const noise_floor_area = (gap.length * sigma) / Math.sqrt(2 * Math.PI)
  return {
    gap: [...gap],
    deepest,
    deepest_h,
    time_to_recover: after === -1 ? null : after,
    area_loss,
    net_area: gap.reduce((sum, g) => sum + g, 0),
    mean_loss_per_period: area_loss / gap.length,
    noise_floor_area,
    area_is_noise: area_loss < 2 * noise_floor_area,
  }
}
