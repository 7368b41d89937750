/** Pairs of cosine and sine columns, cos1, sin1, cos2, …, for t = first, first + 1, … */
export function harmonics(n: number, count: number, period: number, first = 1): number[][] {
  const columns: number[][] = []
  for (let k = 1; k <= count; k++) {
    const angle = (i: number) => (2 * Math.PI * k * (first + i)) / period
    columns.push(
      Array.from({ length: n }, (_, i) => Math.cos(angle(i))),
      Array.from({ length: n }, (_, i) => Math.sin(angle(i))),
    )
  }
  return columns
}
