/** One answer per group, from the places of its cases; groups sorted by name. */
export function byGroup<T>(group: readonly string[], answer: (cases: number[]) => T): Record<string, T> {
  const names = [...new Set(group)].sort()
  const cases = (name: string) => group.flatMap((each, i) => (each === name ? [i] : []))
  return Object.fromEntries(names.map((name) => [name, answer(cases(name))]))
}

/** The values at these places. */
export function at<T>(values: readonly T[], cases: readonly number[]): T[] {
  return cases.map((i) => values[i]!)
}
