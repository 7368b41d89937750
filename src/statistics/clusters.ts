export interface Clusters {
  /** How many different clusters there are. */
  count: number
  /** The sum over clusters of the squared sum of their rows' influences: a variance that counts each cluster once. */
  squares(influence: (row: number) => number): number
}

/** Rows that belong together (the gaps of one officer), by the name each row gives. */
export function clusters(names: readonly (string | number)[]): Clusters {
  const numbers = new Map<string | number, number>()
  const own = names.map((name) => {
    if (!numbers.has(name)) numbers.set(name, numbers.size)
    return numbers.get(name)!
  })
  return {
    count: numbers.size,
    squares(influence) {
      const sums = new Float64Array(numbers.size)
      own.forEach((cluster, row) => (sums[cluster]! += influence(row)))
      return sums.reduce((total, sum) => total + sum * sum, 0)
    },
  }
}
