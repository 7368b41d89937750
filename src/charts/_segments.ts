/** The runs of a series without its gaps, as places and values: a month without a value ends one line and begins none. */
export function segments(values: readonly (number | null)[]): { at: number; value: number }[][] {
  const runs: { at: number; value: number }[][] = [[]]
  values.forEach((value, at) => {
    if (value === null) runs.push([])
    else runs.at(-1)!.push({ at, value })
  })
  return runs.filter((run) => run.length > 0)
}
