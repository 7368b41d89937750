const SHRINK = (Math.sqrt(5) - 1) / 2

/** The place between low and high where a function with one peak there is greatest, to about `width`. */
export function peak(f: (x: number) => number, low: number, high: number, width = 1e-9): number {
  let [a, b] = [low, high]
  let [c, d] = [b - SHRINK * (b - a), a + SHRINK * (b - a)]
  let [fc, fd] = [f(c), f(d)]
  while (b - a > width) {
    if (fc >= fd) {
      ;[b, d, fd] = [d, c, fc]
      c = b - SHRINK * (b - a)
      fc = f(c)
    } else {
      ;[a, c, fc] = [c, d, fd]
      d = a + SHRINK * (b - a)
      fd = f(d)
    }
  }
  return (a + b) / 2
}
