/** When a number may be shown (methods, 0.8). A change here is a published change. */
export const thresholds = {
  /** Cases below which a share is given as counts only. */
  proportion: 20,
  /** Share of rows kept out above which an agency's timing measures are hidden. */
  keptOut: 0.05,
  /** Months at the end of a series that may still fill, with one snapshot (methods, B6b). */
  stillFilling: 3,
  /** Share of a period's records that must have appeared before it is tested (methods, B6b). */
  complete: 0.95,
} as const
